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
  private static let few = 3

  private var groups: [AlikeRoutes] { AlikeRoutes.groups(plan.routes) }

  private var routes: [ReportPart] {
    groups.prefix(isDetailed ? plan.routes.count : Self.few).map { group in
      RoutePart(group: group, isDetailed: isDetailed, namesInputs: plan.sources.count > 1).part
    }
  }

  private var rest: [ReportPart] {
    let hidden = groups.dropFirst(Self.few)
    guard !isDetailed, !hidden.isEmpty else { return [] }
    let count = hidden.reduce(0) { $0 + $1.routes.count }
    let text = "\(Count.words(count, "further way")); --to shows those of a format, --detail all."
    return [ReportPart(closing: [ReportPhrase(text, role: .faint)])]
  }

  private var verdict: ReportPhrase {
    guard let best = plan.routes.first else { return ReportPhrase("There is no way to another product", role: .faint) }
    let errors = best.outcomes(.error)
    let share = Count.percent(best.kept, of: best.total)
    let text = "The best way, \(best.format), keeps \(share) of the settings"
    return ReportPhrase(
      text + (errors == 0 ? "" : ", with \(Count.words(errors, "error"))"), role: errors == 0 ? .good : .warning)
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
      sections: plan.routes.isEmpty ? [] : [ReportSection("The best way first", .table(ranking))],
      closing: plan.routes.isEmpty ? [] : [ReportPhrase(Self.legend, role: .faint)])
  }

  private static let legend = """
    Kept: the part of the settings that arrives with the same meaning. Settings that are not kept are narrowed, \
    dropped or need your hand. The way with the fewest errors comes first, then the one that keeps most.
    """

  private var ranking: ReportTable {
    let columns =
      [ReportTable.Column(title: "#", isNumeric: true), ReportTable.Column(title: "Format and products")]
      + ["Kept", "Narrowed", "Dropped", "By hand", "Errors"].map { ReportTable.Column(title: $0, isNumeric: true) }
    return ReportTable(columns: columns, rows: groups.map(row))
  }

  private func row(_ group: AlikeRoutes) -> [ReportPhrase] {
    let route = group.first
    let products = group.products.joined(separator: ", ")
    return [
      ReportPhrase("\(group.rank)"), ReportPhrase("\(route.format): \(products)"),
      ReportPhrase(Count.percent(route.kept, of: route.total)),
      number(route.count(.narrowed)), number(route.count(.dropped)), number(route.count(.needsInput)),
      number(route.outcomes(.error), .error),
    ]
  }

  private func number(_ count: Int, _ role: ReportRole = .plain) -> ReportPhrase {
    ReportPhrase(Count.grouped(count), role: count == 0 ? .plain : role)
  }
}
