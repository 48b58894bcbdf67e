import Mapping
import Planning
import Translation

/// What a report says of one way to another product.
struct RoutePart {
  let route: Route
  let rank: Int
  let isDetailed: Bool
  /// Whether there are several inputs, so that outputs say whose they are.
  let namesInputs: Bool

  /// How many losses are told unless somebody asks for all.
  private static let few = 3
  private static let fates: [Fate] = [.kept, .converted, .narrowed, .dropped, .needsInput]

  var part: ReportPart {
    ReportPart(
      heading: ReportHeading(subject: "\(rank). \(route.format)", statement: statement), level: 2, books: books,
      sections: losses + chores + deliveries, closing: closing)
  }

  private var statement: String {
    let product = product.flatMap { route.title.contains($0) ? nil : "to \($0)" }
    let platforms = route.platforms.isEmpty ? nil : "for " + route.platforms.joined(separator: ", ")
    let variables = route.variables.map { "variables of \($0)" }
    return [route.title, product, platforms, variables].compactMap(\.self).joined(separator: "; ")
  }

  private var product: String? { route.product }
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
      places: loss.fields.map { ReportItem.Place(about: $0) }, code: loss.fate.code, kind: loss.fate.words,
      severity: loss.severity, sentence: Sentence.withoutField(field, loss.summary) + times, remedy: loss.remedy)
  }

  private var chores: [ReportSection] {
    route.chores.isEmpty ? [] : [ReportSection("By hand", role: .plain, .list(route.chores))]
  }

  private var deliveries: [ReportSection] {
    let ways = route.deliveries.map { delivery in
      "\(Sentence.capitalised(delivery.how.words)): \(delivery.place)" + (delivery.note.map { ". \($0)" } ?? "")
    }
    return ways.isEmpty ? [] : [ReportSection("How it gets into the product", .list(ways))]
  }

  private var closing: [ReportPhrase] {
    let hidden = route.losses.count - shownLosses.count
    guard hidden > 0 else { return route.losses.isEmpty ? [ReportPhrase("Nothing is lost.", role: .good)] : [] }
    return [ReportPhrase("\(Count.grouped(hidden)) more; see --detail.", role: .faint)]
  }
}

extension Fate {
  /// The fate as codes are written, such as `needs-input`.
  var code: String {
    rawValue.map { $0.isUppercase ? "-" + $0.lowercased() : String($0) }.joined()
  }
}
