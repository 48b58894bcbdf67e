import Documents
import PolicyModel

/// One line of a report: what became of a setting, why, and what to do about it.
///
/// An outcome holds places, field ids and public values; never a secret.
public struct Outcome: Sendable, Hashable {
  /// The stable code.
  public let code: OutcomeCode
  /// What became of it.
  public let fate: Fate
  /// How much it matters.
  public let severity: Severity
  /// The field, if it is about one.
  public let field: String?
  /// The record of the field.
  public let record: RecordID?
  /// Where it stands in the source.
  public let source: Location?
  /// Where it stands in the output.
  public internal(set) var target: Location?
  /// What happened, in a sentence.
  public let summary: String
  /// Why, in words that can stand inside a sentence: the table's note, or the rule; nil if there is nothing to say.
  public let reason: String?
  /// What to do, in a sentence, if there is something to do.
  public let remedy: String?
  /// How many leaves or keys it speaks for.
  public let count: Int

  init(
    _ code: OutcomeCode, _ fate: Fate, _ gravity: Gravity, key: FieldKey? = nil, source: Location? = nil,
    target: Location? = nil, summary: String, reason: String? = nil, remedy: String? = nil, count: Int = 1
  ) {
    self.code = code
    self.fate = fate
    severity = Severity(fate, gravity)
    field = key?.field
    record = key?.record
    self.source = source
    self.target = target
    self.summary = PublicAddress.text(summary)
    self.reason = reason.map(PublicAddress.text)
    self.remedy = remedy.map(PublicAddress.text)
    self.count = count
  }
}
