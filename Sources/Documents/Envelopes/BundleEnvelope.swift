/// Settings that stand by themselves.
struct BundleEnvelope: AppEnvelope {
  let name = "bundle"
  let title = "Plain key-value object"
  let syntax = "json"
  let fileExtension = "json"
  let dialect: String? = nil
  let isBare = true
  let choices: Set<AppEnvelopeOptions.Choice> = []

  func recognises(_ root: Node) -> Bool { false }

  func read(_ root: Node) throws(InputFault) -> [AppConfiguration] { [AppConfiguration(settings: root)] }

  func write(
    _ settings: Node, for app: ManagedApp, options: AppEnvelopeOptions, attributes: Object, into existing: Node?
  ) throws(InputFault) -> EnvelopedApp { EnvelopedApp(root: settings) }
}
