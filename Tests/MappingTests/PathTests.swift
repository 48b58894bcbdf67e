import Documents
import Mapping
import Testing

@Suite struct PathTests {
  private static let document = Node.object([
    (
      "items",
      .array([
        .object([("type", .string("a")), ("n", .integer(1))]), .object([("type", .integer(2))]), .string("a"),
        .object([("type", .string("b"))]),
      ])
    ),
    ("a*b", .boolean(true)),
  ])

  /// Path and what it selects.
  @Test(arguments: [
    ("", [""]), ("/", [""]), ("items", ["/items"]), ("/items", ["/items"]),
    ("items/*", ["/items/0", "/items/1", "/items/2", "/items/3"]), ("items/*/n", ["/items/0/n"]),
    ("items/*[type=a]", ["/items/0"]), ("items/*[type=a|b]", ["/items/0", "/items/3"]),
    ("items/*[type=2]", ["/items/1"]),
    ("a*b", ["/a*b"]), ("*", []), ("items/type", []), ("nothing/*", []),
  ])
  func selects(_ text: String, _ places: [String]) throws {
    let path = try #require(Path(text))
    #expect(path.matches(in: Self.document).map(\.pointer.description) == places)
  }

  @Test(arguments: ["//", "a//b", "a/", "*[", "*[type]", "*[=a]", "*[type=]", "*[type=a"])
  func isNoPath(_ text: String) { #expect(Path(text) == nil) }

  @Test(arguments: ["", "items", "items/*", "items/*[type=a|b]/n"])
  func isWrittenAsItWasRead(_ text: String) throws {
    #expect(try #require(Path(text)).description == text)
  }

  @Test func tellsWhetherItSelectsMany() throws {
    #expect(try #require(Path("a/*")).selectsMany)
    #expect(try #require(Path("a/*[b=c]/d")).selectsMany)
    #expect(try !#require(Path("a/b")).selectsMany)
  }

  @Test(arguments: [("a/b", "/a/b"), ("a", "/a"), ("a.b", "/a.b"), ("a~b", "/a~0b")])
  func aPathOfKeysIsAPointer(_ text: String, _ pointer: String) throws {
    let found = try #require(Pointer(keyPath: text))
    #expect(found.description == pointer)
    #expect(found.keyPath == text)
  }

  @Test(arguments: ["", "*", "a/*", "a//b", "a/*[b=c]"])
  func isNoPathOfKeys(_ text: String) { #expect(Pointer(keyPath: text) == nil) }
}
