/// Settings that stand by themselves in a document.
struct BareEnvelope: AppEnvelope {
  let name: String
  let title: String
  let syntax: String
  let dialect: String?
  let isBare = true
  let choices: Set<AppEnvelopeOptions.Choice> = []

  var fileExtension: String { syntax }

  func recognises(_ root: Node) -> Bool { false }

  func read(_ root: Node) throws(InputFault) -> [AppConfiguration] { [BareSettings.read(root)] }

  func surroundings(of configuration: AppConfiguration, in root: Node) -> [Surrounding] { [] }

  func write(
    _ settings: Node, for app: ManagedApp, options: AppEnvelopeOptions, attributes: Object, into existing: Node?
  ) throws(InputFault) -> EnvelopedApp { EnvelopedApp(root: BareSettings.write(settings, into: existing)) }
}

extension BareEnvelope {
  /// Settings in JSON.
  static let bundle = BareEnvelope(name: "bundle", title: "Plain key-value object", syntax: "json", dialect: nil)
  /// Settings in a property list, as app repositories take them.
  static let propertyList = BareEnvelope(
    name: "app-config-plist", title: "App configuration file (property list)", syntax: "plist",
    dialect: "manageengine")
}
