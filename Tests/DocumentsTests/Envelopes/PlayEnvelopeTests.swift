import Documents
import Testing

/// The Play EMM API's managed configuration, and the same text in Intune's editor.
@Suite struct PlayEnvelopeTests {
  private let envelope = AppEnvelopes.named("play-emm")

  @Test func eachValueHasTheFieldOfItsType() throws {
    let envelope = try #require(envelope)
    let settings = Node.object([
      ("b", .boolean(true)), ("i", .integer(-5)), ("s", .string("")), ("none", .array([])),
      ("texts", .array([.string("x")])), ("bundle", .object([("k", .string("v"))])),
      ("bundles", .array([.object([("k", .integer(1))]), .object([])])),
    ])
    let written = try envelope.wrap(settings).root
    let expected = """
      {"kind": "androidenterprise#managedConfiguration", "productId": "app:com.example.mail", "managedProperty": [
        {"key": "b", "valueBool": true}, {"key": "i", "valueInteger": -5}, {"key": "s", "valueString": ""},
        {"key": "none", "valueStringArray": []}, {"key": "texts", "valueStringArray": ["x"]},
        {"key": "bundle", "valueBundle": {"managedProperty": [{"key": "k", "valueString": "v"}]}},
        {"key": "bundles", "valueBundleArray": [{"managedProperty": [{"key": "k", "valueInteger": 1}]},
          {"managedProperty": []}]}]}
      """
    #expect(try written == decode(JSONCodec(), expected))
  }

  @Test(arguments: [
    "2.5", "2147483648", "-2147483649", "null", "[1]", "[\"a\", {}]", "[[]]", "[true]", "{\"deep\": [{\"x\": 0.5}]}",
  ])
  func aValueWithoutAFieldIsRefused(_ text: String) throws {
    for name in ["play-emm", "intune-editor", "intune"] {
      let envelope = try #require(AppEnvelopes.named(name))
      let settings = try decode(JSONCodec(), "{\"fine\": 1, \"odd\": \(text)}")
      let fault = envelopeFault { () throws(InputFault) in try envelope.wrap(settings) }
      #expect(fault?.code == .wrongType)
      #expect(fault?.summary.hasPrefix("\(envelope.title) has no form for /odd") == true, "\(fault?.summary ?? "")")
    }
    for value in [Node(.data([1])), Node(.date("2026-01-31T00:00:00Z"))] {
      let fault = envelopeFault { () throws(InputFault) in try envelope?.wrap(.object([("odd", value)])) }
      #expect(fault?.pointer?.description == "/odd")
    }
  }

  /// The document, what is said, and where.
  @Test(arguments: [
    (#"{"key": "a"}"#, "The setting a has no value field.", 1),
    (#"{"key": "a", "valueBool": true, "valueString": "x"}"#, "The setting a has 2 value fields.", 1),
    (#"{"key": "a", "valueFloat": 1}"#, "The setting a has the unknown value field valueFloat.", 28),
    (#"{"key": "a", "valueInteger": "1"}"#, "The valueInteger of a must be an integer of 32 bits, not text.", 30),
    (
      #"{"key": "a", "valueInteger": 2147483648}"#,
      "The valueInteger of a must be an integer of 32 bits, not an integer.", 30
    ),
    (#"{"key": "a", "valueBool": "true"}"#, "The valueBool of a must be true or false, not text.", 27),
    (#"{"key": "a", "valueString": 1}"#, "The valueString of a must be text, not an integer.", 29),
    (#"{"key": "a", "valueStringArray": [1]}"#, "The valueStringArray of a must be a list of texts, not a list.", 34),
    (#"{"key": "a", "valueBundle": []}"#, "A bundle must be an object, not a list.", 29),
    (
      #"{"key": "a", "valueBundleArray": {}}"#, "The valueBundleArray of a must be a list of bundles, not an object.",
      34
    ),
    (#"{"valueBool": true}"#, "A property has no key.", 1),
    (#"{"key": 1, "valueBool": true}"#, "The key of a property must be text, not an integer.", 9),
    ("5", "A property must be an object, not an integer.", 1),
    (#"{"key": "z", "valueBool": true}"#, "The setting z is there twice.", 1),
  ])
  func aDamagedPropertyIsRefusedWithItsPlace(_ property: String, _ summary: String, _ column: Int) throws {
    let text = """
      {"productId": "app:a.b", "managedProperty": [{"key": "z", "valueString": "x"},
      \(property)
      ]}
      """
    let fault = try envelope?.fault(text)
    #expect(fault?.summary == summary)
    #expect(fault?.position?.description == "2:\(column)")
  }

  @Test func theEditorIsToldByItsTokens() throws {
    let named: (String) throws -> [String] = { text in
      let root = try decode(JSONCodec(), text)
      return AppEnvelopes.all.filter { $0.recognises(root) }.map(\.name)
    }
    #expect(try named(WrappedExample.play(user: "x {{mail}}", variables: "")) == ["intune-editor"])
    #expect(try named(WrappedExample.play(user: "x {{ mail }}", variables: "")) == ["play-emm"])
    #expect(try named(WrappedExample.play(user: "{{}}", variables: "")) == ["play-emm"])
    #expect(
      try named(WrappedExample.play(user: "{{mail}}", variables: #", "configurationVariables": {}"#)) == ["play-emm"])
    #expect(try named(#"{"managedProperty": []}"#) == [])
    #expect(try named(#"{"kind": "androidenterprise#managedConfiguration"}"#) == ["play-emm"])
  }

  @Test func aProductWithoutPrefixAndAStrangeKindAreFlagged() throws {
    let text =
      #"{"kind": "other", "productId": "a.b", "managedProperty": [{"key": "x", "valueBool": true, "note": "n"}]}"#
    let root = try decode(JSONCodec(), text)
    let found = try #require(try envelope?.read(root).first)
    #expect(found.package == "a.b")
    #expect(found.remarks.count == 2 && found.remarks.allSatisfy { $0.remedy != nil && $0.position != nil })
    let other = envelope?.surroundings(of: found, in: root).filter { $0.kind == .other } ?? []
    #expect(other.map(\.pointer.description) == ["/managedProperty/0/note"])
  }

  @Test func aPropertyOfTheSameValueStaysAsItStands() throws {
    let text = """
      {"managedProperty": [{"note": 1, "valueBool": true, "key": "same"}, {"key": "other", "valueString": "x", "note": 2},
      {"key": "gone", "valueString": "y"}], "productId": "app:com.example.mail", "etag": "e"}
      """
    let settings = Node.object([("new", .string("n")), ("other", .integer(1)), ("same", .boolean(true))])
    let written = try envelope?.wrap(settings, into: decode(JSONCodec(), text)).root
    let expected = """
      {"managedProperty": [{"note": 1, "valueBool": true, "key": "same"}, {"key": "other", "valueInteger": 1, "note": 2},
      {"key": "new", "valueString": "n"}], "productId": "app:com.example.mail", "etag": "e"}
      """
    #expect(try written == decode(JSONCodec(), expected))
  }
}
