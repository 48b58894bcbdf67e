public import Documents

/// One setting that an app takes.
public struct AppRestriction: Sendable, Hashable {
  /// The key; the one inside a list may be any.
  public var key: String
  /// What consoles call it; nil if the document does not say, or refers to a text that it does not hold.
  public var title: String?
  /// What it is for.
  public var description: String?
  /// What values it takes.
  public var type: RestrictionType
  /// The values of a choice or a multiple selection with what consoles call them; nil if the document does not hold them.
  public var choices: [Choice]?
  /// The value without a configuration.
  public var defaultValue: Node?
  /// The settings inside a bundle; for a list of bundles, its one bundle.
  public var nested: [AppRestriction]
  /// What the document only refers to, such as `@string/ssl_title`, by the name of the property: `title`, `entries`.
  public var references: [String: String]
  /// Where it stands in the schema's file.
  public var position: SourcePosition?

  /// A value that can be chosen.
  public struct Choice: Sendable, Hashable {
    /// What consoles call it.
    public let name: String?
    /// What the app takes.
    public let value: String

    /// Creates a value.
    public init(name: String?, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// Creates a setting.
  public init(
    key: String, title: String? = nil, description: String? = nil, type: RestrictionType, choices: [Choice]? = nil,
    defaultValue: Node? = nil, nested: [AppRestriction] = [], references: [String: String] = [:],
    position: SourcePosition? = nil
  ) {
    self.key = key
    self.title = title
    self.description = description
    self.type = type
    self.choices = choices
    self.defaultValue = defaultValue
    self.nested = nested
    self.references = references
    self.position = position
  }
}

extension AppRestriction {
  /// The settings of each item of a list of bundles, or those of a bundle; none for other types.
  public var settings: [AppRestriction] { type == .bundleArray ? nested.first?.nested ?? [] : nested }

  /// The key of the one bundle of a list; nil if the schema gives it none, and for other types.
  public var itemKey: String? {
    guard type == .bundleArray, let key = nested.first?.key, !key.isEmpty else { return nil }
    return key
  }

  /// The deepest nesting that is read; apps need only a few levels.
  static let deepest = 32

  /// The one bundle of a list. Some documents leave it out and name its settings at once; it then has no key.
  static func oneBundle(_ nested: [AppRestriction]) -> [AppRestriction] {
    if nested.count == 1, nested[0].type == .bundle { return nested }
    return nested.isEmpty ? [] : [AppRestriction(key: "", type: .bundle, nested: nested, position: nested[0].position)]
  }
}
