/// What the catalogue says about a field.
public struct FieldDefinition: Sendable, Hashable {
  /// Which record of the model holds a field.
  public enum Holder: String, Sendable, Hashable, CaseIterable {
    case profile, account, certificate
  }

  /// The field's name, such as `mail.preventMove`.
  public let id: String
  /// Which record holds it.
  public let holder: Holder
  /// What values it takes.
  public let type: FieldType
  /// What its loss means.
  public let gravity: Gravity
  /// What it is, in words.
  public let summary: String
  /// The field that newer systems use instead.
  public let supersededBy: String?
  /// What the user or the administrator will notice when the value is lost or changed.
  public let consequence: String?
  /// The value of a security field that protects least: losing it is no loss of security.
  public let weakValue: FieldValue?

  /// Creates a definition.
  public init(
    _ id: String, _ holder: Holder, _ type: FieldType, _ gravity: Gravity, _ summary: String,
    supersededBy: String? = nil, consequence: String? = nil, weakValue: FieldValue? = nil
  ) {
    self.id = id
    self.holder = holder
    self.type = type
    self.gravity = gravity
    self.summary = summary
    self.supersededBy = supersededBy
    self.consequence = consequence
    self.weakValue = weakValue
  }

  /// Whether a secret is bytes rather than text.
  public var holdsBytes: Bool { id == "certificate.data" }

  /// The form of a value that comparisons use: lists whose order means nothing are sorted.
  public func normalForm(_ value: FieldValue) -> FieldValue {
    switch (value, type) {
    case (.words(let some), .words(let words)): .words(words.filter(some.contains))
    case (.list(let items), _) where id != "server.alternateHosts":
      .list(items.sorted { $0.canonicalText < $1.canonicalText })
    default: value
    }
  }
}
