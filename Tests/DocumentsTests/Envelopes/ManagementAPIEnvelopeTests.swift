@testable import Documents
import Testing

/// Policies of the Android Management API.
@Suite struct ManagementAPIEnvelopeTests {
  private let envelope = ManagementAPIEnvelope()

  private func read(_ text: String) throws -> [AppConfiguration] {
    try envelope.read(JSONCodec().decode(Array(text.utf8)).node)
  }

  @Test func aFragmentIsWritten() throws {
    let written = try envelope.wrap(.object([("a", .integer(1))])).root
    #expect(
      try encode(JSONCodec(), written) == """
        {
          "applications": [
            {
              "packageName": "com.example.mail",
              "installType": "FORCE_INSTALLED",
              "managedConfiguration": {
                "a": 1
              }
            }
          ]
        }

        """)
  }

  @Test func theInstallTypeIsChosenFromTheWords() throws {
    var options = AppEnvelopeOptions()
    options.installType = "AVAILABLE"
    let written = try envelope.wrap(.object([]), options: options).root
    #expect(written[Pointer([.key("applications"), .index(0), .key("installType")])]?.text == "AVAILABLE")
    let example = try #require(WrappedExample.all.first { $0.envelope == "amapi" })
    let merged = try envelope.wrap(WrappedExample.settings, options: options, into: example.root()).root
    #expect(merged[Pointer([.key("applications"), .index(1), .key("installType")])]?.text == "AVAILABLE")
    options.installType = "available"
    let fault = envelopeFault { () throws(InputFault) in try envelope.wrap(.object([]), options: options) }
    #expect(fault?.code == .unknownWord)
    #expect(fault?.summary == "available is no installType.")
    #expect(fault?.remedy.contains("PREINSTALLED, FORCE_INSTALLED") == true)
  }

  @Test(arguments: [
    #"{"applications": [{"packageName": "a.b", "managedConfiguration": {"x": 1}}]}"#,
    #"{"policies": [{"name": "p", "applications": [{"packageName": "a.b", "managedConfiguration": {"x": 1}}]}], "nextPageToken": "t"}"#,
    #"{"policies": [{"name": "p"}, {"applications": [{"packageName": "a.b", "managedConfiguration": {"x": 1}}]}]}"#,
    #"{"packageName": "a.b", "installType": "AVAILABLE", "managedConfiguration": {"x": 1}}"#,
    #"{"applications": [{"packageName": "c.d"}, {"packageName": "a.b", "managedConfiguration": {"x": 1}}, 5]}"#,
  ])
  func isReadInEachForm(_ text: String) throws {
    let found = try read(text)
    #expect(found.map(\.package) == ["a.b"])
    #expect(found.first?.settings == .object([("x", .integer(1))]))
    #expect(try envelope.recognises(JSONCodec().decode(Array(text.utf8)).node))
  }

  @Test func settingsInTheConsoleAreSaidToBeThere() throws {
    let found = try read(
      #"{"applications": [{"packageName": "a.b", "managedConfigurationTemplate": {"templateId": "1"}}]}"#)
    #expect(found.count == 1)
    #expect(found[0].absence?.code == .noSettings)
    #expect(found[0].absence?.summary.contains("iframe") == true)
    #expect(found[0].absence?.position?.line == 1)
  }

  @Test func aTemplateBesideSettingsIsFlagged() throws {
    let text =
      #"{"packageName": "a.b", "managedConfiguration": {}, "managedConfigurationTemplate": {"templateId": "1"}}"#
    let found = try read(text)
    #expect(found[0].absence == nil)
    #expect(found[0].attributes.members.isEmpty)
    #expect(
      found[0].remarks.map(\.summary) == [
        "managedConfigurationTemplate is ignored, because there is a managedConfiguration as well."
      ])
  }

  @Test func aTemplateIsKeptAndSaidToBeWithoutEffect() throws {
    let text = #"""
      {"applications": [{"packageName": "com.example.mail", "managedConfigurationTemplate": {"templateId": "1"}}]}
      """#
    let written = try envelope.wrap(.object([("a", .integer(1))]), into: JSONCodec().decode(Array(text.utf8)).node)
    let application = Pointer([.key("applications"), .index(0)])
    #expect(
      written.root[application]?.object?.keys == [
        "packageName", "managedConfigurationTemplate", "managedConfiguration",
      ])
    #expect(written.needs.map(\.pointer) == [application.appending(key: "managedConfigurationTemplate")])
  }

  @Test func aPrefixedPackageIsFlagged() throws {
    let found = try read(#"{"applications": [{"packageName": "app:a.b", "managedConfiguration": {}}]}"#)
    #expect(found[0].package == "a.b")
    #expect(found[0].remarks.first?.summary == #"packageName is written with "app:" before the name."#)
    #expect(found[0].remarks.first?.remedy == "Leave the prefix out.")
  }

  @Test func whatTheAPIDoesNotTakeIsRefusedWithoutItsValue() throws {
    let long = String(repeating: "s3cret", count: 11_000)
    for (value, code) in [(Node.string(long), FaultCode.valueOutOfRange), (Node(.data([1])), .wrongType)] {
      let settings = Node.object([("list", .array([.object([("key", value)])]))])
      let fault = envelopeFault { () throws(InputFault) in try envelope.wrap(settings) }
      #expect(fault?.code == code)
      #expect(fault?.pointer?.description == "/list/0/key")
      #expect(fault?.summary.contains("/list/0/key") == true)
      #expect(fault?.summary.contains("s3cret") == false)
    }
    _ = try envelope.wrap(.object([("a", .string(String(repeating: "x", count: 65_535)))]))
  }

  @Test func aPolicyWithoutAppsTakesOne() throws {
    let text = #"{"name": "enterprises/LC1/policies/staff", "cameraDisabled": true}"#
    let root = try JSONCodec().decode(Array(text.utf8)).node
    #expect(!envelope.recognises(root))
    #expect(envelope.takes(root))
    let written = try envelope.wrap(.object([]), into: root).root
    #expect(written.object?.keys == ["name", "cameraDisabled", "applications"])
    #expect(!envelope.takes(.object([("exchange_host", .string("x"))])))
  }

  @Test func oneOfSeveralPoliciesMustBeNamed() throws {
    let text = #"{"policies": [{"applications": [{"packageName": "a.b"}]}, {"applications": []}]}"#
    let root = try JSONCodec().decode(Array(text.utf8)).node
    let fault = envelopeFault { () throws(InputFault) in try envelope.wrap(.object([]), into: root) }
    #expect(fault?.code == .ambiguousFormat)
  }
}
