public import PolicyModel

/// What a conversion may ask for.
public struct ConversionContext {
  /// The definitions of the row's fields, in their order.
  public let fields: [FieldDefinition]
  /// How variables are spelled.
  public let dialect: Dialect
  /// What overrides the tables' own rounding of days, if anything.
  public let daysRounding: Rounding?
  /// The value of any field, for conditions.
  public let lookup: (String) -> FieldValue?

  /// Creates a context.
  public init(
    fields: [FieldDefinition], dialect: Dialect, daysRounding: Rounding? = nil,
    lookup: @escaping (String) -> FieldValue? = { _ in nil }
  ) {
    self.fields = fields
    self.dialect = dialect
    self.daysRounding = daysRounding
    self.lookup = lookup
  }
}
