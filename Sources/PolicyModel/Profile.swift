/// A record of fields.
public protocol FieldHolder: Sendable {
  /// The set fields.
  var values: FieldValues { get set }
}

extension FieldHolder {
  /// The value of a typed field; nil when unset.
  public subscript<Value: FieldRepresentable>(_ field: Field<Value>) -> Value? {
    get { values[field.id].flatMap(Value.init(fieldValue:)) }
    set { values[field.id] = newValue?.fieldValue }
  }
}

/// An Exchange ActiveSync profile as any vendor may mean it.
public struct Profile: FieldHolder, Hashable {
  /// Fields named `profile.*`.
  public var values = FieldValues()
  /// One or more accounts, in document order.
  public var accounts: [Account] = []
  /// Certificates that the accounts refer to by id, in document order.
  public var certificates: [Certificate] = []

  /// Creates an empty profile.
  public init() {}

  /// The certificate with an id.
  public func certificate(_ id: String) -> Certificate? { certificates.first { $0.id == id } }

  /// The places of all certificates by their ids, from 0, for whoever looks up many.
  package var certificateNumbers: [String: Int] {
    Dictionary(certificates.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
  }
}

/// One Exchange ActiveSync account.
public struct Account: FieldHolder, Hashable {
  /// The account's fields.
  public var values = FieldValues()

  /// Creates an account without settings.
  public init() {}
}

/// A certificate, or what stands for one.
public struct Certificate: FieldHolder, Hashable {
  /// What accounts refer to it by; unique in a profile.
  public let id: String
  /// Fields named `certificate.*`.
  public var values = FieldValues()

  /// Creates a certificate without settings.
  public init(id: String) { self.id = id }
}
