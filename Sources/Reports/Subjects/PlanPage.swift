import Mapping
import Planning
import Translation

/// What a report says of the ways to other products.
struct PlanPage {
  let plan: MigrationPlan
  /// Whether every loss is told, or only the gravest.
  let isDetailed: Bool

  var document: ReportDocument {
    ReportDocument(
      title: "Migration plan", verdict: verdict, figures: figures,
      parts: [overview] + routes + rest)
  }

  /// How many ways are told in full unless somebody asks for all.
  private static let few = 5

  private var routes: [ReportPart] {
    plan.routes.prefix(isDetailed ? plan.routes.count : Self.few).enumerated().map { index, route in
      RoutePart(route: route, rank: index + 1, isDetailed: isDetailed, namesInputs: plan.sources.count > 1).part
    }
  }

  private var rest: [ReportPart] {
    let hidden = plan.routes.count - Self.few
    guard !isDetailed, hidden > 0 else { return [] }
    let text = "\(Count.words(hidden, "further way")); --to shows some of them, --detail all."
    return [ReportPart(closing: [ReportPhrase(text, role: .faint)])]
  }

  private var verdict: ReportPhrase {
    guard let best = plan.routes.first else { return ReportPhrase("There is no way to another product", role: .faint) }
    let text = "The best way, \(best.format), keeps \(Count.percent(best.kept, of: best.total)) of the settings"
    return ReportPhrase(text, role: best.outcomes(.error) == 0 ? .good : .warning)
  }

  private var figures: [ReportFigure] {
    let safe = plan.routes.count { $0.outcomes(.error) == 0 }
    let settings = plan.routes.map(\.total).max() ?? 0
    return [
      ReportFigure(plan.sources.count, "input"), ReportFigure(settings, "setting"),
      ReportFigure(plan.routes.count, "way"), ReportFigure(Count.grouped(safe), "without errors"),
    ]
  }

  private var overview: ReportPart {
    let inputs = plan.sources.map { "\(ShownPath.plain($0.path)) (\($0.format))" }
    let subject = inputs.isEmpty ? "No input" : Sentence.list(inputs, atMost: 3)
    let ways = plan.routes.isEmpty ? "no ways to other products" : Count.words(plan.routes.count, "way")
    return ReportPart(
      heading: ReportHeading(subject: subject, statement: ways),
      sections: plan.routes.isEmpty ? [] : [ReportSection("The best way first", .table(ranking))])
  }

  private var ranking: ReportTable {
    let products = plan.routes.contains { product($0) != nil }
    let columns =
      [ReportTable.Column(title: "#", isNumeric: true), ReportTable.Column(title: "Format")]
      + (products ? [ReportTable.Column(title: "Product")] : [])
      + ["Kept", "Errors", "Warnings", "By hand"].map { ReportTable.Column(title: $0, isNumeric: true) }
    let rows = plan.routes.enumerated().map { index, route in
      [ReportPhrase("\(index + 1)"), ReportPhrase(route.format)]
        + (products ? [ReportPhrase(product(route) ?? "any")] : [])
        + [
          ReportPhrase(Count.percent(route.kept, of: route.total)), number(route.outcomes(.error), .error),
          number(route.outcomes(.warning), .warning), ReportPhrase(Count.grouped(route.chores.count)),
        ]
    }
    return ReportTable(columns: columns, rows: rows)
  }

  private func product(_ route: Route) -> String? { route.product }

  private func number(_ count: Int, _ role: ReportRole) -> ReportPhrase {
    ReportPhrase(Count.grouped(count), role: count == 0 ? .plain : role)
  }
}
