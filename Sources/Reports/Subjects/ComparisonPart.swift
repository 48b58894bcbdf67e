import Comparison
import Documents
import PolicyModel
import Translation

/// What a report says of one comparison.
struct ComparisonPart {
  let comparison: PolicyComparison
  let isVerbose: Bool

  var part: ReportPart {
    let kinds = Difference.Kind.allCases.filter { isVerbose || $0 != .defaultExplicit }
    return ReportPart(
      heading: heading, books: [book] + owners,
      sections: unpaired + kinds.prefix(1).compactMap(section) + consequences + kinds.dropFirst().compactMap(section),
      closing: closing)
  }

  private var heading: ReportHeading {
    let inputs = Side.allCases.map { side in
      let formats = input(side).formats
      let words =
        "\(ShownPath.plain(input(side).path)) (\(formats.isEmpty ? "no format" : formats.joined(separator: ", ")))"
      return (name: side.rawValue, words: words)
    }
    return ReportHeading(
      subject: inputs.map(\.words).joined(separator: " and "), statement: comparison.words,
      role: comparison.isSame ? .good : .error, inputs: inputs)
  }

  private func count(_ kind: Difference.Kind) -> Int { comparison.differences.count { $0.kind == kind } }

  private var book: ReportBook {
    let kinds = Difference.Kind.allCases.map { (count: count($0), words: $0.words, role: $0.role) }
    return ReportBook(
      "fields", comparison.agreeing + comparison.differences.count, "compared field",
      [(comparison.agreeing, "the same", .good)] + kinds)
  }

  /// For how many owners the policies come out the same.
  private var owners: [ReportBook] {
    guard let tally = comparison.owners else { return [] }
    let parts: [(count: Int, words: String, role: ReportRole)] = [
      (tally.same, "the same", .good), (tally.differing.count, "different", .error),
      (tally.incomplete.count, "uncertain", .info),
    ]
    return [ReportBook("owners", tally.total, "owner", parts)]
  }

  private func input(_ side: Side) -> ComparedInput { side == .base ? comparison.base : comparison.other }

  /// Records of one side that the other side does not have.
  private var unpaired: [ReportSection] {
    Side.allCases.compactMap { side in
      let records = comparison.pairs.compactMap { pair -> ComparedRecord? in
        guard side == .base ? pair.other == nil : pair.base == nil else { return nil }
        return side == .base ? pair.base : pair.other
      }
      guard !records.isEmpty else { return nil }
      let path = ShownPath.plain(input(side).path)
      let items = records.map { item($0, side) }
      return ReportSection(
        "\(Count.grouped(records.count)) only in \(path)", role: .error,
        .findings([
          ReportGroup(bundles: [
            ReportBundle(reason: "Nothing in \(ShownPath.plain(input(side.opposite).path)) matches.", items: items)
          ])
        ]))
    }
  }

  private func item(_ record: ComparedRecord, _ side: Side) -> ReportItem {
    ReportItem(
      places: [
        ReportItem.Place(
          path: record.path, position: record.location?.position?.description,
          about: "\(record.record.holder.rawValue) \(record.name)")
      ],
      code: "only-in-\(side.rawValue)", kind: "only in \(side.rawValue)", severity: .error)
  }

  private func section(_ kind: Difference.Kind) -> ReportSection? {
    let groups = comparison.pairs.compactMap { pair -> ReportGroup? in
      let some = pair.differences.filter { $0.kind == kind }
      guard !some.isEmpty else { return nil }
      return ReportGroup(
        title: title(pair), bundles: bundles(some.map { DifferenceItem(difference: $0, pair: pair, self) }))
    }
    guard !groups.isEmpty else { return nil }
    let role = kind == .formatLimit && comparison.isStrict ? .error : kind.role
    return ReportSection(kind.title(count(kind)), role: role, .findings(groups))
  }

  /// Differences for the same reason stand together; those that need none come first.
  private func bundles(_ differences: [DifferenceItem]) -> [ReportBundle] {
    var bundles: [ReportBundle] = []
    for difference in differences {
      let reason = difference.reason
      if let index = bundles.firstIndex(where: { $0.reason == reason }) {
        bundles[index].items.append(difference.item)
      } else {
        bundles.insert(ReportBundle(reason: reason, items: [difference.item]), at: reason == nil ? 0 : bundles.count)
      }
    }
    return bundles
  }

  /// Whose differences they are: what both sides call the record.
  private func title(_ pair: RecordPair) -> String? {
    let records = [pair.base, pair.other].compactMap(\.self)
    guard let first = records.first else { return nil }
    var names = records.map { $0.path == path(of: $0, in: pair) ? $0.name : "\($0.name) in \($0.path)" }
    if names.count == 2, names[0] == names[1] { names.removeLast() }
    return Sentence.capitalised(first.record.holder.rawValue) + " " + names.joined(separator: " / ")
  }

  private func path(of record: ComparedRecord, in pair: RecordPair) -> String {
    (record == pair.base ? comparison.base : comparison.other).path
  }

  private var consequences: [ReportSection] {
    guard !comparison.consequences.isEmpty else { return [] }
    let path = ShownPath.plain(comparison.other.path)
    return [ReportSection("What rolling out \(path) means", .list(comparison.consequences))]
  }

  private var closing: [ReportPhrase] {
    let count = count(.defaultExplicit)
    guard !isVerbose, count > 0 else { return [] }
    return [ReportPhrase(Difference.Kind.defaultExplicit.title(count) + "; see --verbose.", role: .faint)]
  }
}
