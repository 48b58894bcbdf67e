import Documents

/// What stood around the settings in a document that was read: of an app, or of a whole profile.
public struct SourceEnvelope: Sendable {
  /// The envelope's name, such as `amapi`.
  public let name: String
  /// The app's package as the document says it.
  public let package: String?
  /// What people call the configuration.
  public let configurationName: String?
  /// The dialect of the variables that its product fills in.
  let dialect: String?
  /// What the same envelope can say again.
  let attributes: Object
  /// Everything around the settings.
  let surroundings: [Surrounding]
  /// The whole document.
  let root: Node

  init(_ envelope: any AppEnvelope, _ configuration: AppConfiguration, in root: Node) {
    name = envelope.name
    dialect = envelope.dialect
    package = configuration.package
    configurationName = configuration.name
    attributes = configuration.attributes
    self.root = root
    surroundings = envelope.surroundings(of: configuration, in: root)
  }

  /// What stood around a whole document.
  init(_ opened: DocumentEnvelope.Opened) {
    name = opened.envelope.name
    dialect = opened.envelope.dialect
    package = nil
    configurationName = nil
    attributes = Object()
    root = opened.root
    surroundings = opened.surroundings
  }
}
