public import Translation

/// Something that a route loses or leaves open.
public struct PlannedLoss: Sendable, Hashable {
  /// How much it matters.
  public let severity: Severity
  /// What became of it.
  public let fate: Fate
  /// The code of the outcome.
  public let code: OutcomeCode
  /// The fields that it is about, without repetition.
  public internal(set) var fields: [String]
  /// What happened, in a sentence that names no field.
  public let summary: String
  /// What to do, if there is something to do.
  public let remedy: String?
  /// How many settings.
  public internal(set) var count: Int

  /// Creates a loss.
  public init(
    severity: Severity, fate: Fate, code: OutcomeCode, fields: [String], summary: String, remedy: String?, count: Int
  ) {
    self.severity = severity
    self.fate = fate
    self.code = code
    self.fields = fields
    self.summary = summary
    self.remedy = remedy
    self.count = count
  }

  private static let fates: Set<Fate> = [
    .dropped, .narrowed, .needsInput, .missing, .drift, .unrecognised, .foreign, .conflict, .noEffect, .provisional,
  ]

  /// What outcomes must share to stand together.
  private struct Likeness: Hashable {
    let severity: Severity
    let code: OutcomeCode
    let summary: String
    let remedy: String?
  }

  /// The losses of some outputs, the gravest first, equal ones together.
  static func losses(of outputs: [PlannedOutput]) -> [PlannedLoss] {
    var losses: [PlannedLoss] = []
    var known: [Likeness: Int] = [:]
    let outcomes = outputs.flatMap(\.report.outcomes).filter { fates.contains($0.fate) && $0.severity > .none }
    for outcome in outcomes where outcome.code != .companionRequired {
      let likeness = Likeness(
        severity: outcome.severity, code: outcome.code, summary: sentence(outcome), remedy: outcome.remedy)
      if let index = known[likeness] {
        losses[index].count += outcome.count
        if let field = outcome.field, !losses[index].fields.contains(field) { losses[index].fields.append(field) }
      } else {
        known[likeness] = losses.count
        losses.append(PlannedLoss(outcome))
      }
    }
    // The order of the reports, so that equal severities keep the order of the source.
    return losses.enumerated().sorted { ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset) }
      .map(\.element)
  }

  /// Guessed keys are one loss, whatever their names.
  private static func sentence(_ outcome: Outcome) -> String {
    outcome.code == .keyProvisional ? "No source confirms the name of the key." : outcome.sentence
  }

  private init(_ outcome: Outcome) {
    self.init(
      severity: outcome.severity, fate: outcome.fate, code: outcome.code,
      fields: [outcome.field].compactMap(\.self), summary: Self.sentence(outcome), remedy: outcome.remedy,
      count: outcome.count)
  }
}
