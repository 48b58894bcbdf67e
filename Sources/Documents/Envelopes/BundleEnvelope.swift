/// Settings that stand by themselves in JSON.
struct BundleEnvelope: AppEnvelope {
  let name = "bundle"
  let title = "Plain key-value object"
  let syntax = "json"
  let fileExtension = "json"
  let dialect: String? = nil
  let isBare = true
  let choices: Set<AppEnvelopeOptions.Choice> = []

  func recognises(_ root: Node) -> Bool { false }

  func read(_ root: Node) throws(InputFault) -> [AppConfiguration] { [BareSettings.read(root)] }

  func surroundings(of configuration: AppConfiguration, in root: Node) -> [Surrounding] { [] }

  func write(
    _ settings: Node, for app: ManagedApp, options: AppEnvelopeOptions, attributes: Object, into existing: Node?
  ) throws(InputFault) -> EnvelopedApp { EnvelopedApp(root: BareSettings.write(settings, into: existing)) }
}
