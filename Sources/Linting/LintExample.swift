/// A small whole document that shows a rule at work.
public struct LintExample: Sendable {
  /// What the rule makes of a document.
  public enum Verdict: Sendable, Equatable {
    /// The rule finds nothing.
    case good
    /// The rule finds something at this line, counted from 1.
    case bad(line: Int)
  }

  /// What the rule makes of the document.
  public let verdict: Verdict
  /// What the example shows, in a few words.
  public let caption: String
  /// The document.
  public let text: String
  /// Documents that are judged together with it.
  public let others: [String]
  /// The schema of the app that the document configures.
  public let schema: String?
  /// The day of judgement, for rules that depend on it: `YYYY-MM-DD`.
  public let asOf: String?

  /// A document in which the rule finds nothing.
  static func good(_ caption: String, _ text: String, others: [String] = [], schema: String? = nil, asOf: String? = nil)
    -> LintExample
  {
    LintExample(verdict: .good, caption: caption, text: text, others: others, schema: schema, asOf: asOf)
  }

  /// A document in which the rule finds something at a line.
  static func bad(
    _ caption: String, line: Int, _ text: String, others: [String] = [], schema: String? = nil,
    asOf: String? = nil
  ) -> LintExample {
    LintExample(verdict: .bad(line: line), caption: caption, text: text, others: others, schema: schema, asOf: asOf)
  }
}
