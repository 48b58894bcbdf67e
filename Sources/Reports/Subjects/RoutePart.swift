import Mapping
import Planning
import Translation

/// What a report says of the ways of one format to products that come out alike.
struct RoutePart {
  let group: AlikeRoutes
  let isDetailed: Bool
  /// Whether there are several inputs, so that outputs say whose they are.
  let namesInputs: Bool

  /// How many losses are told unless somebody asks for all.
  private static let few = 3
  static let fates: [Fate] = [.kept, .converted, .narrowed, .dropped, .needsInput]

  var part: ReportPart {
    ReportPart(
      heading: ReportHeading(subject: "\(group.rank). \(route.format)", statement: statement), level: 2, books: books,
      sections: losses + chores + deliveries, closing: closing)
  }

  private var statement: String {
    route.platforms.isEmpty || route.title.contains(" for ")
      ? route.title : "\(route.title) for \(route.platforms.joined(separator: ", "))"
  }

  private var route: Route { group.first }
  private var outputs: [PlannedOutput] { route.outputs }

  private var books: [ReportBook] {
    let whole = ReportBook("fields", route.total, "set field", Self.fates.map { ($0, route.count($0)) }.map(part))
    guard isDetailed, namesInputs else { return [whole] }
    return [whole]
      + outputs.map { output in
        let counts = Self.fates.map { ($0, output.report.fields[$0]) }
        return ReportBook(ShownPath.plain(output.path), output.report.fields.total, "set field", counts.map(part))
      }
  }

  private func part(_ fate: Fate, _ count: Int) -> (count: Int, words: String, role: ReportRole) {
    (count, fate.words, fate.role)
  }

  private var shownLosses: [PlannedLoss] {
    isDetailed ? route.losses : Array(route.losses.filter { $0.severity >= .warning }.prefix(Self.few))
  }

  private var losses: [ReportSection] {
    let shown = shownLosses
    guard !shown.isEmpty else { return [] }
    let title = shown.count < route.losses.count ? "The gravest losses" : "Losses"
    let role = shown.map(\.severity).max()?.role ?? .plain
    return [ReportSection(title, role: role, .findings([ReportGroup(items: shown.map(item))]))]
  }

  private func item(_ loss: PlannedLoss) -> ReportItem {
    let times = loss.count > loss.fields.count ? " (\(Count.words(loss.count, "setting")))" : ""
    let field = loss.fields.count == 1 ? loss.fields.first : nil
    return ReportItem(
      places: loss.fields.map { ReportItem.Place(about: $0) }, code: loss.fate.code, kind: loss.fate.kind,
      severity: loss.severity, sentence: Sentence.withoutField(field, loss.summary) + times, remedy: remedy(loss))
  }

  /// What to do, unless it is told under "By hand".
  private func remedy(_ loss: PlannedLoss) -> String? {
    loss.remedy.flatMap { remedy in route.chores.contains { $0.hasSuffix(remedy) } ? nil : remedy }
  }

  private var chores: [ReportSection] {
    route.chores.isEmpty ? [] : [ReportSection("By hand", role: .plain, .list(route.chores))]
  }

  private var deliveries: [ReportSection] {
    let ways = group.routes.flatMap { route in route.deliveries.map { way($0, envelopes: route.envelopes) } }
    guard !ways.isEmpty else { return [] }
    return [ReportSection("How it gets into the \(group.products.count == 1 ? "product" : "products")", .list(ways))]
  }

  private func way(_ delivery: Delivery, envelopes: [String]) -> String {
    let place = delivery.place.hasSuffix(".") ? String(delivery.place.dropLast()) : delivery.place
    let note = delivery.note.map { " \($0)" } ?? ""
    let options = envelopes.map { "--envelope \($0)" }.joined(separator: " or ")
    let writing = options.isEmpty ? "" : " Written with \(options)."
    return "\(delivery.product), \(delivery.how.words): \(place).\(note)\(writing)"
  }

  private var closing: [ReportPhrase] {
    let hidden = route.losses.count - shownLosses.count
    guard hidden > 0 else { return route.losses.isEmpty ? [ReportPhrase("Nothing is lost.", role: .good)] : [] }
    return [ReportPhrase("\(Count.words(hidden, "more loss", "more losses")); see --detail.", role: .faint)]
  }
}

extension Fate {
  /// The fate as codes are written, such as `needs-input`.
  var code: String {
    rawValue.map { $0.isUppercase ? "-" + $0.lowercased() : String($0) }.joined()
  }
}
