import EASPolicyTranslator
@testable import Mapping
@testable import Planning

extension HandMade {
  /// Three ways, the best first.
  func plan() throws -> MigrationPlan {
    MigrationPlan(
      sources: [MigrationPlan.Source(path: words, format: words, accounts: 1)],
      routes: [
        try route("meraki", losses: []), try route("nine-work", losses: [loss(.warning, .dropped)]),
        try route(
          "outlook",
          losses: [
            loss(.error, .needsInput), loss(.warning, .dropped), loss(.warning, .narrowed), loss(.warning, .dropped),
            loss(.info, .drift),
          ]),
      ])
  }

  private func route(_ format: String, losses: [PlannedLoss]) throws -> Route {
    Route(
      format: format, title: words, product: words, platforms: ["iOS", words], variables: words,
      deliveries: [Delivery(product: words, how: .upload, place: words, variables: nil, note: words)],
      outputs: [PlannedOutput(path: words, report: try report(to: format))], losses: losses,
      chores: losses.isEmpty ? [] : [words])
  }

  private func loss(_ severity: Severity, _ fate: Fate) -> PlannedLoss {
    PlannedLoss(
      severity: severity, fate: fate, code: .fieldDropped, fields: ["mail.signature", "mail.preventMove"],
      summary: words, remedy: words,
      count: 3)
  }
}
