/// What became of many trials.
package struct Tally: Sendable {
  package private(set) var trials = 0
  package private(set) var accepted = 0
  package private(set) var refused = 0
  package private(set) var misused = 0
  package private(set) var broken = 0
  /// Translations.
  package private(set) var outputs = 0
  /// How often each reason to refuse was given.
  package private(set) var reasons: [String: Int] = [:]
  /// The longest that a trial took.
  package private(set) var slowest: Duration = .zero

  package init() {}

  /// Runs a trial and counts it.
  package mutating func time(_ trial: () -> Verdict) -> (verdict: Verdict, duration: Duration) {
    let clock = ContinuousClock()
    let start = clock.now
    let verdict = trial()
    let duration = clock.now - start
    trials += 1
    slowest = max(slowest, duration)
    switch verdict {
    case .accepted(let count):
      accepted += 1
      outputs += count
    case .refused(let code):
      refused += 1
      reasons[code, default: 0] += 1
    case .misused: misused += 1
    case .broken: broken += 1
    }
    return (verdict, duration)
  }

  /// The figures, a line each.
  package var summary: String {
    func share(_ count: Int) -> String { "\(count) (\(trials == 0 ? 0 : count * 100 / trials) %)" }
    let reasons = reasons.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "  \($0.value) \($0.key)" }
    return
      ([
        "trials: \(trials)", "read and translated: \(share(accepted)), \(outputs) outputs",
        "refused: \(share(refused))",
        "choices that do not fit: \(share(misused))", "broken promises: \(broken)", "slowest: \(slowest)",
      ] + reasons).joined(separator: "\n")
  }
}
