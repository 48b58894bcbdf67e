public import Mapping

/// Something that goes wrong on devices, and what helps.
public struct Symptom: Sendable, Hashable {
  /// The stable name, kebab-case.
  public let id: String
  /// What it is about.
  public let group: SymptomGroup
  /// What people see, in a sentence.
  public let title: String
  /// Words and messages that people would search for.
  public let phrases: [String]
  /// Why it happens.
  public let cause: String
  /// How to find out whether this is it.
  public let check: String
  /// What helps; where there are several ways, each stands for itself.
  public let remedies: [String]
  /// Where it happens.
  public let scope: SymptomScope
  /// What has to do with it.
  public let related: RelatedNames
  /// How sure the fact is.
  public let evidence: Evidence
  /// Where the fact comes from.
  public let sources: [String]

  /// Creates a symptom.
  public init(
    id: String, group: SymptomGroup, title: String, phrases: [String], cause: String, check: String,
    remedies: [String], scope: SymptomScope = SymptomScope(), related: RelatedNames = RelatedNames(),
    evidence: Evidence, sources: [String]
  ) {
    self.id = id
    self.group = group
    self.title = title
    self.phrases = phrases
    self.cause = cause
    self.check = check
    self.remedies = remedies
    self.scope = scope
    self.related = related
    self.evidence = evidence
    self.sources = sources
  }
}
