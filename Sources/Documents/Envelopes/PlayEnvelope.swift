/// The `managedConfiguration` resource of the Google Play EMM API.
struct PlayEnvelope: AppEnvelope {
  let name = "play-emm"
  let title = "Google Play EMM API managed configuration"
  let syntax = "json"
  let fileExtension = "json"
  let dialect: String? = nil
  let isBare = false
  let choices: Set<AppEnvelopeOptions.Choice> = []

  private var configuration: PlayConfiguration { PlayConfiguration(title: title) }

  /// Without any variable the editor's text is the same, and taken for this.
  func recognises(_ root: Node) -> Bool {
    PlayConfiguration.isOne(root) && !IntuneEditorEnvelope.holdsItsTokens(root)
  }

  func takes(_ root: Node) -> Bool { PlayConfiguration.isOne(root) }

  func read(_ root: Node) throws(InputFault) -> [AppConfiguration] { [try configuration.read(root)] }

  func surroundings(of configuration: AppConfiguration, in root: Node) -> [Surrounding] {
    self.configuration.surroundings(in: root)
  }

  func write(
    _ settings: Node, for app: ManagedApp, options: AppEnvelopeOptions, attributes: Object, into existing: Node?
  ) throws(InputFault) -> EnvelopedApp {
    EnvelopedApp(
      root: try configuration.write(settings, for: app.package, attributes: attributes, into: existing),
      keepsAttributes: existing != nil)
  }
}
