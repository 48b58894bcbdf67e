import Comparison
import Documents
import PolicyModel
import Translation

/// Differences, at the place of the document that is looked at; the base's place is related.
struct DiffSARIF {
  let comparisons: [PolicyComparison]

  var run: SARIFRun {
    let paths = comparisons.flatMap { comparison in
      comparison.pairs.flatMap { [$0.base, $0.other] }.compactMap { $0?.path }
    }
    return SARIFRun(
      command: "diff", inputs: paths, rules: Self.rules, results: comparisons.flatMap(Self.results))
  }

  private static let onlyInBase = "only-in-base"
  private static let onlyInOther = "only-in-other"

  private static let rules =
    Difference.Kind.allCases.map { kind in
      SARIFRule(kind.rawValue, kind.explanation, level: level(kind, counts: kind == .different), tags: ["diff"])
    } + [
      SARIFRule(onlyInBase, .onlyInBase, level: .error, tags: ["diff"]),
      SARIFRule(onlyInOther, .onlyInOther, level: .error, tags: ["diff"]),
    ]

  /// What makes the policies different is an error; what a person should judge is a warning; the rest is a note.
  private static func level(_ kind: Difference.Kind, counts: Bool) -> SARIFLevel {
    if counts { return .error }
    return kind == .defaultExplicit ? .note : .warning
  }

  private static func results(_ comparison: PolicyComparison) -> [SARIFResult] {
    comparison.pairs.flatMap { pair -> [SARIFResult] in
      switch (pair.base, pair.other) {
      case (let base?, let other?): pair.differences.map { result($0, base, other, in: comparison) }
      case (let base?, nil): [single(base, onlyInBase, missingIn: comparison.other)]
      case (nil, let other?): [single(other, onlyInOther, missingIn: comparison.base)]
      case (nil, nil): []
      }
    }
  }

  private static func single(_ record: ComparedRecord, _ rule: String, missingIn input: ComparedInput) -> SARIFResult {
    SARIFResult(
      rule: rule, level: .error,
      message: ["\(record.name) has no counterpart in \(ShownPath.text(input.path))."],
      place: SARIFPlace(path: record.path, location: record.location), record: record.record, scope: input.path)
  }

  private static func result(
    _ difference: Difference, _ base: ComparedRecord, _ other: ComparedRecord, in comparison: PolicyComparison
  ) -> SARIFResult {
    let values =
      "\(difference.field): \(difference.base.words) in \(ShownPath.text(base.path)), "
      + "\(difference.other.words) in \(ShownPath.text(other.path))."
    return SARIFResult(
      rule: difference.kind.rawValue, level: level(difference.kind, counts: comparison.counts(difference)),
      message: [values, difference.reason, difference.consequence ?? "", owners(difference.owners)],
      place: SARIFPlace(
        path: other.path, location: difference.other.location ?? other.location, field: difference.field),
      related: [
        SARIFPlace(
          path: base.path, location: difference.base.location ?? base.location, field: difference.field,
          message: "The base: \(difference.base.words).")
      ],
      record: difference.record,
      properties: [
        ("gravity", .string(difference.gravity.rawValue)), ("counts", .boolean(comparison.counts(difference))),
      ])
  }

  private static func owners(_ tally: OwnerTally?) -> String {
    guard let tally else { return "" }
    let reason = tally.reason.map { " (\($0))" } ?? ""
    let differing = tally.differing.isEmpty ? "" : ", different for \(tally.differing.count)\(reason)"
    let incomplete = tally.incomplete.isEmpty ? "" : ", uncertain for \(tally.incomplete.count)"
    return "The same for \(tally.same) of \(Count.words(tally.total, "owner"))\(differing)\(incomplete)."
  }
}

extension Statement {
  /// The value and where it comes from.
  fileprivate var words: String {
    switch origin {
    case .set, .modelled: value ?? "a value that is not told"
    case .defaulted: (value ?? "unset") + " (by default)"
    case .inherent: (value ?? "unset") + " (always)"
    case .unknown: "not known"
    }
  }
}
