import Comparison
import Documents
import PolicyModel
import Translation

/// What a report says of one difference.
struct DifferenceItem {
  private let difference: Difference
  private let pair: RecordPair
  private let page: ComparisonPart

  init(difference: Difference, pair: RecordPair, _ page: ComparisonPart) {
    self.difference = difference
    self.pair = pair
    self.page = page
  }

  var item: ReportItem {
    ReportItem(
      places: [ReportItem.Place(about: difference.field)], code: difference.kind.rawValue, kind: difference.kind.words,
      severity: page.comparison.counts(difference) ? .error : difference.kind.severity,
      sides: Side.allCases.map(side),
      remarks: [difference.consequence].compactMap(\.self) + (difference.owners.map(words) ?? []))
  }

  /// The reason, and whose format is the limit; nil where both values tell it.
  var reason: String? {
    guard difference.kind == .formatLimit, let limited = difference.limitedSide else {
      let isTold = difference.isReal && difference.base.value != nil && difference.other.value != nil
      return isTold || difference.reason.isEmpty ? nil : difference.reason
    }
    let record = limited == .base ? pair.base : pair.other
    let inputs = limited == .base ? page.comparison.base : page.comparison.other
    let format = record?.format ?? inputs.formats.first ?? "The \(limited.rawValue)'s format"
    return "\(format) cannot say it" + (difference.reason.isEmpty ? "." : ": \(difference.reason)")
  }

  private func side(_ side: Side) -> ReportItem.Side {
    let statement = difference[side]
    // The title above names the files.
    return ReportItem.Side(
      name: Sentence.capitalised(side.rawValue), value: words(statement),
      place: statement.location.map { ReportItem.Place(position: $0.position?.description) },
      excerpt: statement.location?.excerpt)
  }

  private func words(_ statement: Statement) -> String {
    let value = statement.value ?? "a value that is not shown"
    switch statement.origin {
    case .set: return value
    case .defaulted: return "\(value), by default"
    case .inherent: return "\(value), always"
    case .modelled: return "\(value), which follows from other values"
    case .unknown: return "left out"
    }
  }

  private func words(_ tally: OwnerTally) -> [String] {
    let same = "The same for \(Count.grouped(tally.same)) of \(Count.words(tally.total, "owner"))"
    let reason = tally.reason.map { " (\($0.hasSuffix(".") ? String($0.dropLast()) : $0))" } ?? ""
    let differing =
      tally.differing.count == 1 ? "this one differs" : "these \(Count.grouped(tally.differing.count)) differ"
    let first = tally.differing.isEmpty ? same + "." : "\(same); \(differing)\(reason): \(names(tally.differing))."
    guard !tally.incomplete.isEmpty else { return [first] }
    let verb = tally.incomplete.count == 1 ? "lacks" : "lack"
    let incomplete = "\(Count.words(tally.incomplete.count, "owner")) \(verb) a value that is needed"
    return [first, "\(incomplete): \(names(tally.incomplete))."]
  }

  private func names(_ people: [OwnerTally.Person]) -> String {
    Sentence.list(people.map { "\($0.name) (line \($0.line))" }, atMost: page.isVerbose ? .max : 5)
  }
}
