import Documents
import Testing

/// Meraki's rows of key, type and value.
@Suite struct MerakiEnvelopeTests {
  private let envelope = AppEnvelopes.named("meraki-app-settings")

  private func payload(_ rows: String) -> String {
    #"{"type": "ManagedSettings", "appIdentifier": "com.example.mail", "platform": "android", "settings": "# + rows
      + "}"
  }

  @Test func eachValueHasTheRowOfItsType() throws {
    let settings = Node.object([
      ("s", .string("x")), ("i", .integer(5_000_000_000)), ("b", .boolean(false)), ("l", .array([.string("a")])),
      ("mail", .string("${auto_email}")), ("text", .string("x ${auto_email}")), ("none", .array([])),
    ])
    let written = try #require(try envelope?.wrap(settings))
    let rows = """
      [{"key": "s", "type": "manual_string", "value": "x"}, {"key": "i", "type": "manual_int", "value": 5000000000},
       {"key": "b", "type": "manual_boolean", "value": false}, {"key": "l", "type": "manual_list", "value": ["a"]},
       {"key": "mail", "type": "auto_email"}, {"key": "text", "type": "manual_string", "value": "x ${auto_email}"},
       {"key": "none", "type": "manual_list", "value": []}]
      """
    #expect(try written.root == decode(JSONCodec(), payload(rows)))
    #expect(written.needs.isEmpty)
  }

  @Test(arguments: [
    "auto_email", "auto_username", "auto_mac_address", "auto_serial_number", "auto_name", "auto_notes", "auto_newer",
  ])
  func aVariableIsARowWithoutValue(_ type: String) throws {
    let root = try decode(JSONCodec(), payload(#"[{"key": "a", "type": "\#(type)"}]"#))
    let found = try #require(try envelope?.read(root).first)
    #expect(found.settings == .object([("a", .string("${\(type)}"))]))
    #expect(found.remarks.isEmpty)
    #expect(try envelope?.wrap(found.settings).root == root)
  }

  @Test func nestedSettingsAreWrittenAndDoubted() throws {
    let settings = Node.object([
      ("a", .boolean(true)), ("bundle", .object([("k", .string("v"))])),
      ("bundles", .array([.object([("k", .string("${auto_email}")), ("l", .integer(1))])])),
    ])
    let written = try #require(try envelope?.wrap(settings))
    let rows = """
      [{"key": "a", "type": "manual_boolean", "value": true},
       {"key": "bundle", "type": "manual_list", "value": {"settings": [{"key": "k", "type": "manual_string", "value": "v"}]}},
       {"key": "bundles", "type": "manual_list", "value": [{"settings": [{"key": "k", "type": "auto_email"},
         {"key": "l", "type": "manual_int", "value": 1}]}]}]
      """
    #expect(try written.root == decode(JSONCodec(), payload(rows)))
    #expect(written.needs.map(\.pointer.description) == ["/settings/1"])
    #expect(try envelope?.configuration(in: written.root)?.settings == settings)
  }

  @Test func aVariableInAListIsDoubted() throws {
    let written = try envelope?.wrap(.object([("l", .array([.string("x"), .string("${auto_email}")]))]))
    #expect(written?.needs.map(\.pointer.description) == ["/settings/0"])
  }

  @Test func whatIsOddIsFlagged() throws {
    let rows = """
      [{"key": "a", "type": "auto_email", "value": "kim@example.com"},
       {"key": "b", "type": "manual_string", "value": "${auto_email}", "note": "n"}]
      """
    let root = try decode(JSONCodec(), payload(rows).replacing("com.example.mail", with: "app:com.example.mail"))
    let found = try #require(try envelope?.read(root).first)
    #expect(found.package == "com.example.mail")
    #expect(found.remarks.count == 3)
    #expect(found.remarks.allSatisfy { $0.remedy != nil && $0.position != nil && !$0.summary.contains("kim@") })
    let other = envelope?.surroundings(of: found, in: root).filter { $0.kind == .other } ?? []
    #expect(other.map(\.name) == ["note"])
  }

  @Test(arguments: [
    ("5", "settings must be a list of rows, not an integer."), ("[5]", "A row must be an object, not an integer."),
    (#"[{"type": "auto_email"}]"#, "A row has no key."), (#"[{"key": "a"}]"#, "A row has no type."),
    (#"[{"key": 1, "type": "auto_email"}]"#, "The key of a row must be text, not an integer."),
    (#"[{"key": "a", "type": "manual_string"}]"#, "The row of a has no value."),
    (
      #"[{"key": "a", "type": "manual_int", "value": "1"}]"#,
      "The value of a, a manual_int, must be an integer, not text."
    ),
    (
      #"[{"key": "a", "type": "manual_boolean", "value": 1}]"#,
      "The value of a, a manual_boolean, must be true or false, not an integer."
    ),
    (
      #"[{"key": "a", "type": "manual_list", "value": "x"}]"#,
      "The value of a, a manual_list, must be a list, not text."
    ),
    (
      #"[{"key": "a", "type": "manual_list", "value": ["x", 1]}]"#,
      "An item of /a/0 must be text, or an object with settings, not text."
    ),
    (#"[{"key": "a", "type": "string", "value": "x"}]"#, "The row of a has an unknown type."),
    (#"[{"key": "a", "type": "auto_email"}, {"key": "a", "type": "auto_name"}]"#, "The setting a is there twice."),
  ])
  func aDamagedRowIsRefusedWithItsPlace(_ rows: String, _ summary: String) throws {
    let fault = try envelope?.fault(payload(rows))
    #expect(fault?.summary == summary)
    #expect(fault?.position != nil)
  }

  @Test(arguments: ["0.5", "null", "[1]", "[\"a\", {}]"])
  func aValueWithoutARowIsRefused(_ text: String) throws {
    let settings = try decode(JSONCodec(), "{\"odd\": \(text)}")
    let fault = envelopeFault { () throws(InputFault) in try envelope?.wrap(settings) }
    #expect(fault?.summary.hasPrefix("Meraki managed app settings has no form for /odd") == true)
  }

  @Test(arguments: ["{}", "[{}]", #"{"profiles": [{}]}"#])
  func aPayloadIsFoundInEveryFormOfAProfile(_ form: String) throws {
    let inner = payload(#"[{"key": "a", "type": "auto_email"}]"#)
    let profile = #"{"name": "Office", "payloads": [{"type": "Wifi"}, \#(inner)]}"#
    let root = try decode(JSONCodec(), form.replacing("{}", with: profile))
    #expect(envelope?.recognises(root) == true)
    let found = try #require(try envelope?.read(root).first)
    #expect(found.name == "Office")
    #expect(found.settings.object?.keys == ["a"])
  }

  @Test func aProfileWithoutAppsTakesOne() throws {
    let root = try decode(
      JSONCodec(), #"{"payloadTypes": ["Wifi"], "payloads": [{"type": "Wifi"}], "scope": "all"}"#)
    #expect(envelope?.recognises(root) == false && envelope?.takes(root) == true)
    let written = try #require(try envelope?.wrap(.object([]), into: root)).root
    #expect(written.object?["payloadTypes"] == .array([.string("Wifi"), .string("ManagedSettings")]))
    #expect(written.object?["payloads"]?.items?.count == 2)
    #expect(written.object?["scope"]?.text == "all")
  }

  @Test func aRowOfTheSameValueStaysAsItStands() throws {
    let rows = """
      [{"note": 1, "type": "manual_choice", "key": "same", "value": "x"}, {"key": "auto", "value": null, "type": "auto_email"},
       {"key": "other", "type": "manual_string", "value": "x", "note": 2}, {"key": "filled", "type": "manual_string", "value": "x"}]
      """
    let settings = Node.object([
      ("same", .string("x")), ("auto", .string("${auto_email}")), ("other", .integer(1)),
      ("filled", .string("${auto_name}")), ("new", .boolean(true)),
    ])
    let written = try envelope?.wrap(settings, into: decode(JSONCodec(), payload(rows))).root
    let expected = """
      [{"note": 1, "type": "manual_choice", "key": "same", "value": "x"}, {"key": "auto", "value": null, "type": "auto_email"},
       {"key": "other", "type": "manual_int", "value": 1, "note": 2}, {"key": "filled", "type": "auto_name"},
       {"key": "new", "type": "manual_boolean", "value": true}]
      """
    #expect(try written == decode(JSONCodec(), payload(expected)))
  }
}
