public import Documents
public import PolicyModel

/// What a table says about one or more fields.
public struct Row: Sendable, Hashable {
  /// The fields that the row speaks of; catalogue ids, or `format.name` for a vendor's own setting.
  public var fields: [String]
  /// Where the value stands, seen from the account, profile or certificate.
  public var key: Pointer?
  /// Other places that are read and never written.
  public var aliases: [Pointer] = []
  /// The vendor's own words for it in its console.
  public var label: String?
  /// Its place in the console, from 1.
  public var order: Int?
  /// How well the format can say it.
  public var support: Support = .full
  /// How sure the key is; nil where there is no key to be sure of.
  public var evidence: Evidence?
  /// Where the fact stands: a short name of the table's `sources`.
  public var source: String?
  /// What the product does when the key is absent, in its own spelling.
  public var defaultValue: Node?
  /// When the product needs a value.
  public var required: Requirement = .never
  /// Whether the key is written even if nothing is set, with `fallback` in the end.
  public var writeAlways = false
  /// What is written when `writeAlways` asks for a value and nothing gives one, in the vendor's spelling.
  public var fallback: Node?
  /// The first version of a platform that knows the key.
  public var since: [String: String] = [:]
  /// The platforms that know the key; empty: all of the table.
  public var platforms: [String] = []
  /// Since when the key is obsolete.
  public var deprecated: String?
  /// How a value is made when none is given.
  public var derive: Derivation?
  /// The row is written only where this holds.
  public var when: Condition?
  /// Whether the value means something only to this vendor's products, such as a tenant's id.
  public var isVendorBound = false
  /// How values become each other.
  public var conversion: Conversion = .plain
  /// The types of members, where the value is settings that are carried whole.
  public var memberTypes: [String: MemberType] = [:]
  /// The same setting said a second time.
  public var twin: Twin?
  /// A key that tells that a secret exists which the document does not tell.
  public var heldBack: HeldBack?
  /// The constant that stands for a value inside an alternative.
  public var constant: FieldValue?
  /// What the product always does, where `support` is inherent.
  public var inherent: FieldValue?
  /// What an administrator should know.
  public var note: String?
  /// What to do by hand outside the document, where `support` is none.
  public var remedy: String?
  /// A vendor's value and its canonical value.
  public var example: Example?
  /// The field's definition, where it is a vendor's own setting.
  public var local: FieldDefinition?
  /// Where the row stands in its table.
  public var position: SourcePosition?

  /// Creates a row for fields.
  public init(fields: [String]) { self.fields = fields }

  /// Whether the row reads or writes a key.
  public var hasKey: Bool { key != nil }
}

/// When a product needs a value.
public enum Requirement: Sendable, Hashable {
  case never
  case always
  case when(Condition)
}

/// A key that says a row's setting a second time.
public struct Twin: Sendable, Hashable {
  /// The second key.
  public let key: Pointer
  /// How its value becomes the canonical one.
  public let conversion: Conversion

  /// Creates a twin.
  public init(key: Pointer, conversion: Conversion) {
    self.key = key
    self.conversion = conversion
  }
}

/// A key that tells that a secret exists.
public struct HeldBack: Sendable, Hashable {
  /// The key. A value other than false, null or 0 tells that there is a secret.
  public let key: Pointer
  /// What is written when a secret is held back; nil if the product makes the value.
  public let mark: Node?

  /// Creates the mark of a secret.
  public init(key: Pointer, mark: Node?) {
    self.key = key
    self.mark = mark
  }
}

/// A vendor's value and the canonical value it means.
public struct Example: Sendable, Hashable {
  /// The vendor's value.
  public let vendor: Node
  /// The canonical value of the row's first field.
  public let canonical: Node

  /// Creates an example.
  public init(vendor: Node, canonical: Node) {
    self.vendor = vendor
    self.canonical = canonical
  }
}

/// A named rule that makes a value from others; each is deterministic.
public enum Derivation: String, Sendable, Hashable, CaseIterable {
  /// office365 for the host of Exchange Online, onPremises for any other.
  case hostType
  /// certificate where the account has an identity, password otherwise.
  case authenticationMethod
  /// An identifier from the profile's identity.
  case payloadIdentifier
  /// A UUID (version 5) from the profile's identity.
  case uuid
  /// The name of the profile, else of the first account, else its host.
  case displayName
}
