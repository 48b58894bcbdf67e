import Comparison
import PolicyModel
import Translation

/// What a report says of comparisons.
struct ComparisonPage {
  let comparisons: [PolicyComparison]
  /// Whether it tells also of defaults that were only made explicit.
  let isVerbose: Bool

  var document: ReportDocument {
    ReportDocument(
      title: "Comparison", verdict: verdict, figures: figures,
      parts: comparisons.map { ComparisonPart(comparison: $0, isVerbose: isVerbose).part } + summary, isGraded: false)
  }

  private var differing: Int { comparisons.count { !$0.isSame } }

  private var verdict: ReportPhrase {
    switch (comparisons.count, differing) {
    case (0, _): ReportPhrase("Nothing was compared", role: .faint)
    case (1, let some):
      ReportPhrase(Sentence.capitalised(comparisons[0].words), role: some == 0 ? .good : .error)
    case (_, 0): ReportPhrase("All are the same policy", role: .good)
    case (let count, let some):
      ReportPhrase("\(Count.grouped(some)) of \(Count.words(count, "comparison")) found differences", role: .error)
    }
  }

  private var figures: [ReportFigure] {
    let agreeing = comparisons.reduce(0) { $0 + $1.agreeing }
    let kinds = Difference.Kind.allCases.map { kind in
      (kind: kind, count: comparisons.reduce(0) { $0 + $1.differences.count { $0.kind == kind } })
    }
    let unpaired = comparisons.reduce(0) { $0 + $1.pairs.count { $0.base == nil || $0.other == nil } }
    return [ReportFigure(Count.grouped(agreeing), "the same")]
      + (unpaired == 0 ? [] : [ReportFigure(Count.grouped(unpaired), "only on one side", role: .error)])
      + kinds.map { ReportFigure(Count.grouped($0.count), $0.kind.words, role: $0.count == 0 ? .plain : $0.kind.role) }
  }

  /// Of several comparisons, a last line says how many found something.
  private var summary: [ReportPart] {
    guard comparisons.count > 1 else { return [] }
    let same = comparisons.count - differing
    let text = "\(Count.words(comparisons.count, "comparison")): \(same) the same, \(differing) different."
    return [ReportPart(closing: [ReportPhrase(text)])]
  }
}

extension PolicyComparison {
  /// The answer: whether it is the same policy, and how far that is known.
  var words: String {
    let fields = differences.count(where: counts)
    let alone = pairs.filter(\.isAlone).compactMap { ($0.base ?? $0.other)?.record.holder.rawValue }
    let units = Set(alone)
    let unit = units.count == 1 ? units.first ?? "" : "record"
    let parts = [
      fields == 0 ? nil : "\(Count.words(fields, "field")) \(fields == 1 ? "differs" : "differ")",
      alone.isEmpty
        ? nil : "\(Count.words(alone.count, unit)) \(alone.count == 1 ? "stands" : "stand") on one side only",
    ].compactMap(\.self)
    guard parts.isEmpty else { return "different: " + parts.joined(separator: ", ") }
    let limits = [
      count(.formatLimit) == 0 ? nil : "the formats can say it", count(.provisional) == 0 ? nil : "it can be known",
    ].compactMap(\.self)
    return "the same" + (limits.isEmpty ? "" : ", as far as " + limits.joined(separator: " and "))
  }
}

extension Difference.Kind {
  /// The kind as people read it after a number.
  var words: String {
    switch self {
    case .different: "different"
    case .formatLimit: "beyond a format"
    case .provisional: "uncertain"
    case .defaultExplicit: "made explicit"
    }
  }

  /// What a difference of this kind is.
  var role: ReportRole {
    switch self {
    case .different: .error
    case .formatLimit: .warning
    case .provisional: .info
    case .defaultExplicit: .faint
    }
  }

  /// How much a difference of this kind matters to somebody who asks whether two policies are the same.
  var severity: Severity {
    switch self {
    case .different: .error
    case .formatLimit: .warning
    case .provisional: .info
    case .defaultExplicit: .none
    }
  }

  /// The title of a section.
  func title(_ count: Int) -> String {
    let number = Count.grouped(count)
    switch self {
    case .different: return "\(number) different"
    case .formatLimit: return "\(number) that one of the formats cannot say"
    case .provisional: return "\(number) that cannot be known"
    case .defaultExplicit: return count == 1 ? "1 default only made explicit" : "\(number) defaults only made explicit"
    }
  }
}
