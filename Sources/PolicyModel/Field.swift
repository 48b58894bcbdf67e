/// A typed field of the catalogue: `account[.mailPreventMove] = true`.
public struct Field<Value: FieldRepresentable>: Sendable, Hashable {
  /// The catalogue's id.
  public let id: String

  /// Names a field.
  public init(_ id: String) { self.id = id }
}

/// A Swift type that values of fields convert to and from.
public protocol FieldRepresentable: Sendable, Hashable {
  /// The typed value, or nil if the field's value is of another kind.
  init?(fieldValue: FieldValue)
  /// The untyped value.
  var fieldValue: FieldValue { get }
}

extension Bool: FieldRepresentable {
  /// A truth value.
  public init?(fieldValue: FieldValue) {
    guard case .boolean(let value) = fieldValue else { return nil }
    self = value
  }
  /// A truth value.
  public var fieldValue: FieldValue { .boolean(self) }
}

extension Int: FieldRepresentable {
  /// An integer, days or minutes of day.
  public init?(fieldValue: FieldValue) {
    guard case .integer(let value) = fieldValue else { return nil }
    self = value
  }
  /// An integer.
  public var fieldValue: FieldValue { .integer(self) }
}

extension Template: FieldRepresentable {
  /// Text or a URL.
  public init?(fieldValue: FieldValue) {
    guard case .text(let value) = fieldValue else { return nil }
    self = value
  }
  /// Text.
  public var fieldValue: FieldValue { .text(self) }
}

extension Template: ExpressibleByStringLiteral {
  /// Canonical text: `"kim@example.com"`, `"${owner.email}"`.
  public init(stringLiteral value: String) { self.init(canonicalText: value) }
}

extension Array: FieldRepresentable where Element == Template {
  /// A list of text.
  public init?(fieldValue: FieldValue) {
    guard case .list(let value) = fieldValue else { return nil }
    self = value
  }
  /// A list of text.
  public var fieldValue: FieldValue { .list(self) }
}

extension SyncInterval: FieldRepresentable {
  /// An interval.
  public init?(fieldValue: FieldValue) {
    guard case .interval(let value) = fieldValue else { return nil }
    self = value
  }
  /// An interval.
  public var fieldValue: FieldValue { .interval(self) }
}

extension Secret: FieldRepresentable {
  /// A secret.
  public init?(fieldValue: FieldValue) {
    guard case .secret(let value) = fieldValue else { return nil }
    self = value
  }
  /// A secret.
  public var fieldValue: FieldValue { .secret(self) }
}

extension FieldRepresentable where Self: RawRepresentable, RawValue == String {
  /// One of the words.
  public init?(fieldValue: FieldValue) {
    guard case .word(let word) = fieldValue else { return nil }
    self.init(rawValue: word)
  }
  /// The word.
  public var fieldValue: FieldValue { .word(rawValue) }
}

extension ProfileScope: FieldRepresentable {}
extension ProfileContainer: FieldRepresentable {}
extension HostType: FieldRepresentable {}
extension AuthenticationMethod: FieldRepresentable {}
extension CertificateKind: FieldRepresentable {}
extension CertificateHolder: FieldRepresentable {}

/// The id of a certificate record.
public struct CertificateReference: FieldRepresentable, ExpressibleByStringLiteral {
  /// The certificate's id.
  public let id: String

  /// Refers to a certificate.
  public init(id: String) { self.id = id }
  /// Refers to a certificate.
  public init(stringLiteral value: String) { id = value }
  /// A reference.
  public init?(fieldValue: FieldValue) {
    guard case .certificate(let id) = fieldValue else { return nil }
    self.id = id
  }
  /// A reference.
  public var fieldValue: FieldValue { .certificate(id) }
}
