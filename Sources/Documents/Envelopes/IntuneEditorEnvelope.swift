/// The JSON that Intune's editor of an app configuration policy shows and takes.
struct IntuneEditorEnvelope: AppEnvelope {
  let name = "intune-editor"
  let title = "Intune configuration editor (JSON)"
  let syntax = "json"
  let fileExtension = "json"
  let dialect: String? = "intune"
  let isBare = false
  let choices: Set<AppEnvelopeOptions.Choice> = []

  private var configuration: PlayConfiguration { PlayConfiguration(title: title) }

  func recognises(_ root: Node) -> Bool { PlayConfiguration.isOne(root) && Self.holdsItsTokens(root) }

  func takes(_ root: Node) -> Bool { PlayConfiguration.isOne(root) }

  /// Intune keeps `{{` and `}}` for its tokens; the API has a member of its own for variables.
  static func holdsItsTokens(_ root: Node) -> Bool {
    guard let object = root.object, object[PlayConfiguration.variables] == nil else { return false }
    return object[ManagedProperties.list].map(PlayConfiguration.holdsToken) ?? false
  }

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
