/// The set fields of a profile, an account or a certificate. A field that is not set is absent: unset is a state of its own.
public struct FieldValues: Sendable, Hashable {
  private var values: [String: FieldValue] = [:]

  /// Creates an empty record.
  public init() {}

  /// The value of a field by its id; nil when unset. Ids outside the catalogue are a vendor's own settings.
  public subscript(id: String) -> FieldValue? {
    get { values[id] }
    set { values[id] = newValue }
  }

  /// The ids of all set fields: the catalogue's in its order, then vendors' own by name.
  public var setFields: [String] {
    values.keys.sorted { Self.order($0) < Self.order($1) }
  }

  /// How many fields another record sets to the same values.
  package func agreeing(with other: FieldValues) -> Int { values.count { other.values[$0.key] == $0.value } }

  /// Whether nothing is set.
  public var isEmpty: Bool { values.isEmpty }

  private static let positions = Dictionary(
    uniqueKeysWithValues: FieldCatalogue.all.enumerated().map { ($0.element.id, $0.offset) })

  private static func order(_ id: String) -> (Int, String) { (positions[id] ?? Int.max, id) }
}
