import TestSupport
import Testing

/// What the pages show of the program is what it does. `RECORD_GOLDENS=1` rewrites the pages and fails the run.
@Suite struct ConsoleTests {
  @Test(arguments: Repository.pages) func page(_ path: String) throws {
    let text = try Repository.text(path)
    let page = ConsolePage(text)
    guard page.count > 0 else { return }
    var terminal = try Terminal()
    defer { terminal.finish() }
    let actual = try page.replayed { try terminal.run($0) }
    print("\(path): \(page.count) commands")
    try Golden.check(actual, path)
  }

  /// The first command of the README, as it stands there.
  @Test func mainJob() throws {
    let lines = try Repository.text("README.md").split(separator: "\n").map(String.init)
    let line = try #require(lines.first { $0.contains("swift run easpolicy translate") })
    let start = try #require(line.firstRange(of: "swift run easpolicy"))
    var terminal = try Terminal()
    defer { terminal.finish() }
    _ = try terminal.run("easpolicy" + line[start.upperBound...])
    #expect(try terminal.run("echo $?") == "0\n")
    #expect(try terminal.run("grep -c com.apple.eas.account mail.mobileconfig") == "1\n")
  }
}
