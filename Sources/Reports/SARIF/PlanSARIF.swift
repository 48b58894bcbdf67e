import Documents
import Planning
import Translation

/// What each way of a plan would lose.
///
/// All of it is notes, however grave: a plan tells of choices that nobody has made yet. Nothing is wrong with the file,
/// and a site that blocks changes on warnings should not block a file because some product could not hold it.
struct PlanSARIF {
  let plan: MigrationPlan

  var run: SARIFRun {
    let results: [SARIFResult] = plan.routes.enumerated().flatMap { losses(of: $0.element, rank: $0.offset + 1) }
    let codes = Set(results.map(\.rule))
    return SARIFRun(
      command: "plan", inputs: plan.sources.map(\.path),
      rules: OutcomeCode.allCases.filter { codes.contains($0.rawValue) }.map { code in
        SARIFRule(code.rawValue, code.explanation, level: .note, tags: ["plan"])
      },
      results: results)
  }

  private func losses(of route: Route, rank: Int) -> [SARIFResult] {
    route.losses.map { loss in
      let places = places(of: loss, in: route)
      let code = OutcomeCode(usualFate: loss.fate) ?? .fieldDropped
      return SARIFResult(
        rule: code.rawValue, level: .note, message: ["To \(route.title): \(loss.summary)", loss.remedy ?? ""],
        place: places.first
          ?? SARIFPlace(path: plan.sources.first?.path ?? "-", location: nil, field: loss.fields.first),
        related: Array(places.dropFirst()), scope: route.format,
        properties: [
          ("route", .string(route.format)), ("rank", .integer(rank)), ("severity", .string(loss.severity.rawValue)),
          ("fate", .string(loss.fate.rawValue)), ("fields", JSONMembers.texts(loss.fields)),
          ("count", .integer(loss.count)),
        ])
    }
  }

  /// Where the settings stand that are lost, without repetition; what stands nowhere comes last.
  private func places(of loss: PlannedLoss, in route: Route) -> [SARIFPlace] {
    var known: Set<Known> = []
    let places = route.outputs.flatMap { output in
      output.report.outcomes.filter { loss.speaks(of: $0) && known.insert(Known(output.path, $0.source)).inserted }
        .map { SARIFPlace(path: output.path, location: $0.source, field: $0.field) }
    }
    return places.filter { $0.location != nil } + places.filter { $0.location == nil }
  }

  private struct Known: Hashable {
    let path: String
    let location: Location?

    init(_ path: String, _ location: Location?) {
      self.path = path
      self.location = location
    }
  }
}

extension PlannedLoss {
  /// Whether an outcome belongs to the loss.
  fileprivate func speaks(of outcome: Outcome) -> Bool {
    guard outcome.fate == fate, outcome.severity == severity else { return false }
    return outcome.summary == summary || outcome.field.map(fields.contains) == true
  }
}
