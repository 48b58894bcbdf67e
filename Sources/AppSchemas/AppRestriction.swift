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
    defaultValue: Node? = nil, nested: [AppRestriction] = [], position: SourcePosition? = nil
  ) {
    self.key = key
    self.title = title
    self.description = description
    self.type = type
    self.choices = choices
    self.defaultValue = defaultValue
    self.nested = nested
    self.position = position
  }
}

/// The types of restrictions, in the words of `app_restrictions.xml`.
public enum RestrictionType: String, Sendable, Hashable, CaseIterable {
  case bool, string, integer, choice, hidden, bundle
  case multiSelect = "multi-select"
  case bundleArray = "bundle_array"
}
