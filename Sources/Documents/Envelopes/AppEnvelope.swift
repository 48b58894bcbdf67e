/// What a management product or an API puts around the settings of an Android app, tree to tree.
///
/// The settings are one object, the app's *bundle*: key and value as the app's restrictions name them. Tables speak of the
/// bundle and know nothing of envelopes.
public protocol AppEnvelope: Sendable {
  /// What the user calls it, such as `amapi`.
  var name: String { get }

  /// What it is, in words.
  var title: String { get }

  /// The syntax that it is written in: `json` or `plist`.
  var syntax: String { get }

  /// The ending of its files' names, without a point.
  var fileExtension: String { get }

  /// The dialect of the variables that the product fills in; nil: it fills in none.
  var dialect: String? { get }

  /// The choices of ``AppEnvelopeOptions`` that it has a place for.
  var choices: Set<AppEnvelopeOptions.Choice> { get }

  /// The words that choices take, the usual one first; those that are not here take any text.
  var words: [AppEnvelopeOptions.Choice: [String]] { get }

  /// Whether nothing stands around the settings: the document is the bundle.
  var isBare: Bool { get }

  /// Whether a document certainly has this wrapping. A bare bundle is never certain.
  func recognises(_ root: Node) -> Bool

  /// Whether settings can be written into a document: it has this wrapping, or could have it.
  func takes(_ root: Node) -> Bool

  /// The configurations of apps in a document, in its order.
  ///
  /// - Throws: ``InputFault`` if the wrapping is damaged.
  func read(_ root: Node) throws(InputFault) -> [AppConfiguration]

  /// The packages of all apps that a document speaks of, without prefix, whether or not it holds settings for them.
  ///
  /// - Throws: ``InputFault`` if the wrapping is damaged.
  func packages(in root: Node) throws(InputFault) -> [String]

  /// Everything that stands around the settings of a configuration that was read from a document, its attributes included.
  func surroundings(of configuration: AppConfiguration, in root: Node) -> [Surrounding]

  /// Puts the wrapping around the settings of an app.
  ///
  /// - Parameters:
  ///   - settings: The bundle, an object.
  ///   - attributes: What the same envelope held beside the settings in the source; see ``AppConfiguration/attributes``.
  ///   - existing: A document with this wrapping. Its settings of the app are replaced by `settings`; all else stays as it
  ///     is, apart from what `options` name. An app that it does not have is added.
  /// - Throws: ``InputFault`` if the wrapping cannot hold a value, or if `existing` is damaged.
  func write(
    _ settings: Node, for app: ManagedApp, options: AppEnvelopeOptions, attributes: Object, into existing: Node?
  ) throws(InputFault) -> EnvelopedApp
}

extension AppEnvelope {
  /// None.
  public var words: [AppEnvelopeOptions.Choice: [String]] { [:] }

  /// Those that it holds settings for.
  public func packages(in root: Node) throws(InputFault) -> [String] { try read(root).compactMap(\.package) }

  /// Documents with this wrapping; a bare one takes every object that certainly has no other.
  public func takes(_ root: Node) -> Bool {
    isBare ? root.object != nil && AppEnvelopes.recognised(in: root) == nil : recognises(root)
  }

  /// The first configuration of an app in a document; one that names no app counts for every app.
  func configuration(for package: String, in root: Node) throws(InputFault) -> AppConfiguration? {
    try read(root).first { $0.package == nil || $0.package == package }
  }
}

/// The app whose settings are wrapped.
public struct ManagedApp: Sendable, Hashable {
  /// The package's name without prefix, such as `com.example.mail`.
  public let package: String
  /// What a configuration is called that gets no name of its own.
  public let title: String

  /// Names an app.
  public init(package: String, title: String) {
    self.package = package
    self.title = title
  }
}
