public import Documents
public import PolicyModel

/// How a vendor's value and the canonical values of a row's fields become each other. The set is closed.
public enum Conversion: Sendable, Hashable {
  /// The same value; text may hold the dialect's variables.
  case plain
  /// An identifier: number or text when read, a number where it can be one when written.
  case identifier
  /// The opposite truth value.
  case invert
  /// A table of values.
  case map(ValueMap)
  /// Some numbers only.
  case only([Int], otherwise: Rounding)
  /// Whether a list of words holds `name`; several rows share the list.
  case member(name: String)
  /// Several fields joined into one text.
  case join(separator: String, unlessContains: String?)
  /// `host`, `host:port` or a URL.
  case hostPort
  /// Words as bits: an integer, or text of zeros and ones.
  case bits([String], asText: Bool)
  /// Bytes as base64 text.
  case base64
  /// A list as text with separators. Both forms are read; `asText` says which is written.
  case list(separator: String, asText: Bool)
  /// The first part is the value, the rest is a list for another field. Written without the list.
  /// Words among `unreadable` are known to occur and mean nothing known: they are reported as unrecognised.
  case spill(separator: String, field: String, unreadable: [String])
  /// Members beside each other that are carried whole as one settings value.
  case gather(keys: [String], secrets: [String])
  /// A dictionary that is carried whole; `secrets` are keys in it.
  case settings(secrets: [String])
  /// A reference to a certificate.
  case certificate(CertificateForm)
}

/// What a number that cannot be said becomes.
public enum Rounding: String, Sendable, Hashable, CaseIterable {
  /// The next lower one: less data.
  case lower
  /// The next higher one: more data.
  case higher
}

/// How a format refers to a certificate.
public enum CertificateForm: Sendable, Hashable {
  /// By the id of a certificate in the same document.
  case reference
  /// By an id that lives in the vendor's tenant.
  case tenant
  /// By a switch: each device owner's own certificate.
  case owner
  /// By its name in the device's key store; `storage` names the key store's key.
  case alias(storage: String?)
  /// The bytes stand in the account itself, with name and password beside them.
  case inline(name: String?, password: String?, asBase64: Bool)
}

/// A table of values between a vendor's scalars and canonical values.
public struct ValueMap: Sendable, Hashable {
  /// One line.
  public struct Entry: Sendable, Hashable {
    /// The vendor's scalar.
    public let vendor: Node
    /// The canonical value of each field of the row.
    public let values: [FieldValue]
    /// The line is written only where this holds; reading does not ask.
    public let provided: Condition?

    /// Creates a line.
    public init(vendor: Node, values: [FieldValue], provided: Condition? = nil) {
      self.vendor = vendor
      self.values = values
      self.provided = provided
    }
  }

  /// What a value without a line becomes.
  public enum Fallback: Sendable, Hashable {
    /// It cannot be said.
    case none
    /// The neighbouring number.
    case nearest(Rounding)
    /// The first line that agrees in any field.
    case any
    /// The line of this value.
    case value(FieldValue)
  }

  /// The lines in the order of the table.
  public let entries: [Entry]
  /// What a value without a line becomes.
  public let otherwise: Fallback

  /// Creates a table.
  public init(entries: [Entry], otherwise: Fallback = .none) {
    self.entries = entries
    self.otherwise = otherwise
  }
}
