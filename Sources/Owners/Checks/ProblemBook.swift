/// Collects the problems of a list, rule by rule and subject by subject.
struct ProblemBook {
  /// What tells problems apart.
  struct Key: Hashable {
    let rule: OwnerRule
    let subject: String?
  }

  private var problems: [Key: OwnerProblem] = [:]

  /// Notes a row.
  ///
  /// - Parameters:
  ///   - sentence: What is wrong; nil: what the rule says.
  ///   - remedy: What to do; nil: what the rule says.
  mutating func note(
    _ rule: OwnerRule, _ severity: OwnerSeverity, line: Int? = nil, other: Int? = nil, subject: String? = nil,
    sentence: @autoclosure () -> String? = nil, remedy: @autoclosure () -> String? = nil
  ) {
    let key = Key(rule: rule, subject: subject)
    if problems[key] == nil {
      problems[key] = OwnerProblem(
        rule: rule, severity: severity, subject: subject, sentence: sentence() ?? rule.summary,
        remedy: remedy() ?? rule.remedy)
    }
    if let line { problems[key]?.add(line, other: other) }
  }

  /// The problems, the gravest first; then in the order of the rules and of the subjects.
  var sorted: [OwnerProblem] {
    let ranks = Dictionary(uniqueKeysWithValues: OwnerRule.allCases.enumerated().map { ($0.element, $0.offset) })
    return problems.values.sorted { left, right in
      if left.severity != right.severity { return left.severity > right.severity }
      let (first, second) = (ranks[left.rule] ?? 0, ranks[right.rule] ?? 0)
      return first == second ? (left.subject ?? "") < (right.subject ?? "") : first < second
    }
  }
}
