public import PolicyModel

/// What a conversion may ask for.
public struct ConversionContext {
  /// The definitions of the row's fields, in their order.
  public let fields: [FieldDefinition]
  /// How variables are spelled.
  public let dialect: Dialect
  /// What overrides the tables' own rounding of days, if anything.
  public let daysRounding: Rounding?
  /// Whether conditions of a map's lines are not asked, because source and target are the same format.
  public let ignoresProvisos: Bool
  /// The value of any field, for conditions.
  public let lookup: (String) -> FieldValue?

  /// Creates a context.
  public init(
    fields: [FieldDefinition], dialect: Dialect, daysRounding: Rounding? = nil, ignoresProvisos: Bool = false,
    lookup: @escaping (String) -> FieldValue? = { _ in nil }
  ) {
    self.fields = fields
    self.dialect = dialect
    self.daysRounding = daysRounding
    self.ignoresProvisos = ignoresProvisos
    self.lookup = lookup
  }
}
