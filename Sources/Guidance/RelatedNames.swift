/// Names of other things that a symptom has to do with; `easpolicy explain` knows them.
public struct RelatedNames: Sendable, Hashable {
  /// Codes of lint rules that find the cause in a file.
  public let rules: [String]
  /// Fields of the canonical model.
  public let fields: [String]
  /// Ids of other symptoms.
  public let symptoms: [String]

  /// Creates the lists.
  public init(rules: [String] = [], fields: [String] = [], symptoms: [String] = []) {
    self.rules = rules
    self.fields = fields
    self.symptoms = symptoms
  }
}
