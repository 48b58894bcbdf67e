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
  /// Where the object stands that holds the settings and says which app they are for, in the document with the wrapping.
  public var place: Pointer
  /// Why the document holds no settings of the app although it configures it; nil: it holds them.
  public var absence: InputFault?
  /// What was unwrapped, and what is not as it should be.
  public var remarks: [DecodeRemark]

  /// Creates a configuration.
  public init(
    package: String? = nil, name: String? = nil, settings: Node, attributes: Object = Object(),
    place: Pointer = Pointer(), absence: InputFault? = nil, remarks: [DecodeRemark] = []
  ) {
    self.package = package
    self.name = name
    self.settings = settings
    self.attributes = attributes
    self.place = place
    self.absence = absence
    self.remarks = remarks
  }
}
