public import Mapping

/// Something that goes wrong on devices, and what helps.
public struct Symptom: Sendable, Hashable {
  /// The stable name, kebab-case.
  public let id: String
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
  /// How sure the fact is.
  public let evidence: Evidence
  /// Where the fact comes from.
  public let sources: [String]
}
