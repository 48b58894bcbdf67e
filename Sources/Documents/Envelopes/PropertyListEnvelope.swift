/// Settings that stand by themselves in a property list, as app repositories take them.
struct PropertyListEnvelope: AppEnvelope {
  let name = "app-config-plist"
  let title = "App configuration file (property list)"
  let syntax = "plist"
  let fileExtension = "plist"
  let dialect: String? = "manageengine"
  let isBare = true
  let choices: Set<AppEnvelopeOptions.Choice> = []

  func recognises(_ root: Node) -> Bool { false }

  func read(_ root: Node) throws(InputFault) -> [AppConfiguration] { [BareSettings.read(root)] }

  func surroundings(of configuration: AppConfiguration, in root: Node) -> [Surrounding] { [] }

  func write(
    _ settings: Node, for app: ManagedApp, options: AppEnvelopeOptions, attributes: Object, into existing: Node?
  ) throws(InputFault) -> EnvelopedApp { EnvelopedApp(root: BareSettings.write(settings, into: existing)) }
}
