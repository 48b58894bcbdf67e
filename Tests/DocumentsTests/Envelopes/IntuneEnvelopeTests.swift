@testable import Documents
import Testing

/// Microsoft Graph's app configuration policies.
@Suite struct IntuneEnvelopeTests {
  private let envelope = IntuneEnvelope()

  private func policy(_ payload: String, package: String = "app:com.example.mail") -> String {
    """
    {"@odata.type": "#microsoft.graph.androidManagedStoreAppConfiguration", "packageId": "\(package)",
     "payloadJson": \(payload)}
    """
  }

  private func base64(_ text: String) -> String { Base64.text(Array(text.utf8)) }

  @Test func aPolicyIsWritten() throws {
    let written = try envelope.wrap(.object([("a", .boolean(true))]))
    #expect(
      written.root.object?.keys == [
        "@odata.type", "displayName", "targetedMobileApps", "packageId", "profileApplicability", "connectedAppsEnabled",
        "permissionActions", "payloadJson",
      ])
    let object = try #require(written.root.object)
    #expect(object["displayName"]?.text == "Example Mail")
    #expect(object["packageId"]?.text == "app:com.example.mail")
    #expect(object["profileApplicability"]?.text == "default")
    let inner = try #require(object["payloadJson"]?.text.flatMap(Base64.decode))
    #expect(
      try JSONCodec().decode(inner).node
        == .object([
          ("kind", .string("androidenterprise#managedConfiguration")), ("productId", .string("app:com.example.mail")),
          ("managedProperty", .array([.object([("key", .string("a")), ("valueBool", .boolean(true))])])),
        ]))
    #expect(written.needs.map(\.pointer.description) == ["/targetedMobileApps"])
  }

  @Test func choicesAreSaid() throws {
    var options = AppEnvelopeOptions()
    options.displayName = "Staff"
    options.appIDs = ["1", "2"]
    options.profileApplicability = "androidDeviceOwner"
    let example = try #require(WrappedExample.all.first { $0.envelope == "intune" })
    let fresh = try envelope.wrap(.object([]), options: options)
    let merged = try envelope.wrap(WrappedExample.settings, options: options, into: example.root())
    for (written, place) in [(fresh, Pointer()), (merged, Pointer([.key("value"), .index(1)]))] {
      let object = try #require(written.root[place]?.object)
      #expect(object["displayName"]?.text == "Staff")
      #expect(object["targetedMobileApps"] == .array([.string("1"), .string("2")]))
      #expect(object["profileApplicability"]?.text == "androidDeviceOwner")
      #expect(written.needs.isEmpty)
    }
    options.profileApplicability = "all"
    #expect(
      envelopeFault { () throws(InputFault) in try envelope.wrap(.object([]), options: options) }?.code == .unknownWord)
  }

  @Test func base64IsReadWithLineBreaks() throws {
    let text = base64(#"{"managedProperty": [{"key": "a", "valueString": "a longer text, so that lines break"}]}"#)
    let broken = String(text.enumerated().flatMap { $0.offset % 40 == 39 ? [$0.element, "\\", "n"] : [$0.element] })
    let found = try envelope.read(decode(JSONCodec(), policy("\"\(broken)\"")))
    #expect(found.first?.settings.object?.keys == ["a"])
    #expect(found.first?.remarks.map(\.summary) == ["payloadJson was decoded from base64."])
    #expect(found.first?.settings.leaves().allSatisfy { $0.node.position?.line == 2 } == true)
  }

  @Test func plainJSONIsAcceptedAndFlagged() throws {
    let found = try envelope.read(
      decode(
        JSONCodec(),
        policy(#"" {\"managedProperty\": [{\"key\": \"a\", \"valueBool\": true}]}""#, package: "com.example.mail")))
    #expect(found.first?.settings == .object([("a", .boolean(true))]))
    #expect(
      found.first?.remarks.map(\.summary) == [
        "payloadJson holds the JSON itself and not its base64 text.",
        #"packageId is written without "app:" before the name."#,
      ])
  }

  @Test(arguments: [
    ("\"%%%\"", "payloadJson is no base64 text."), ("\"eyJ\"", "payloadJson is no base64 text."),
    ("5", "payloadJson must be base64 text, not an integer."),
    ("\"\(Base64.text(Array("{\"a\": 1, ".utf8)))\"", "The JSON inside payloadJson cannot be read: "),
    ("\"\(Base64.text(Array("[1]".utf8)))\"", "A bundle must be an object, not a list."),
    ("\"\"", "The JSON inside payloadJson cannot be read: "),
    (
      "\"\(Base64.text(Array("{\"managedProperty\": [{\"key\": \"a\"}]}".utf8)))\"", "The setting a has no value field."
    ),
  ])
  func aDamagedPayloadIsRefusedAtItsPlace(_ payload: String, _ summary: String) throws {
    let fault = try envelope.fault(policy(payload))
    #expect(fault?.summary.hasPrefix(summary) == true, "\(fault?.summary ?? "accepted")")
    #expect(fault?.position?.description == "2:17")
  }

  @Test func aPolicyWithoutPayloadHoldsNoSettings() throws {
    let text = ##"{"@odata.type": "#microsoft.graph.androidManagedStoreAppConfiguration", "packageId": "app:a.b"}"##
    #expect(try envelope.fault(text)?.code == .noSettings)
  }

  @Test func twoNamesOfTheAppAreFlagged() throws {
    let payload = base64(#"{"productId": "app:c.d", "managedProperty": []}"#)
    let found = try envelope.read(decode(JSONCodec(), policy("\"\(payload)\"")))
    #expect(found.first?.package == "com.example.mail")
    #expect(found.first?.remarks.last?.summary.hasPrefix("packageId names another app") == true)
  }

  @Test func theTextStaysWhereNothingChanged() throws {
    let inner = #"{"managedProperty":[{"key":"a","valueBool":true}],"productId":"app:com.example.mail"}"#
    let root = try decode(JSONCodec(), policy("\"\(base64(inner))\""))
    #expect(try envelope.wrap(.object([("a", .boolean(true))]), into: root).root == root)
    let changed = try envelope.wrap(.object([("a", .boolean(false))]), into: root).root
    let text = try #require(changed.object?["payloadJson"]?.text.flatMap(Base64.decode))
    #expect(try JSONCodec().decode(text).node == decode(JSONCodec(), inner.replacing("true", with: "false")))
  }
}
