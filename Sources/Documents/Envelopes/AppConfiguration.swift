/// The settings of one app, taken out of their envelope.
public struct AppConfiguration: Sendable, Hashable {
  /// The package's name without prefix; nil if the document does not say it.
  public var package: String?
  /// What people call the configuration, if it has a name.
  public var name: String?
  /// The settings, an object whose nodes have the positions of the file. What was encoded has the position of the code.
  public var settings: Node
  /// What the envelope says beside the settings and what writing the same envelope can say again, such as the way in which
  /// the app is installed.
  public var attributes: Object
  /// Everything that stands around the settings, the attributes included.
  public var surroundings: [Surrounding]
  /// What was unwrapped, and what is not as it should be.
  public var remarks: [DecodeRemark]

  /// Creates a configuration.
  public init(
    package: String? = nil, name: String? = nil, settings: Node, attributes: Object = Object(),
    surroundings: [Surrounding] = [], remarks: [DecodeRemark] = []
  ) {
    self.package = package
    self.name = name
    self.settings = settings
    self.attributes = attributes
    self.surroundings = surroundings
    self.remarks = remarks
  }
}
