public import Documents
import Mapping
public import Translation

/// Judges documents by rules.
public struct Linter: Sendable {
  private let registry: FormatRegistry
  private let configuration: LintConfiguration
  private let asOf: CalendarDate
  private let sourceDialect: String?
  private let rules: [any LintRule.Type]

  /// Creates a linter.
  ///
  /// - Parameters:
  ///   - registry: The formats that the documents were read with.
  ///   - configuration: Which rules are switched on and off, and how much they matter.
  ///   - asOf: The day of judgement; some rules depend on it.
  ///   - sourceDialect: The dialect that the documents were read in, if it was not their formats' own.
  public init(
    registry: FormatRegistry, configuration: LintConfiguration = LintConfiguration(), asOf: CalendarDate,
    sourceDialect: String? = nil
  ) {
    self.registry = registry
    self.configuration = configuration
    self.asOf = asOf
    self.sourceDialect = sourceDialect
    rules = LintRules.all.filter { configuration.applies($0.description) }
  }

  /// Judges documents, each by itself and together with the others.
  ///
  /// - Throws: ``TableFaults`` if a table, a dialect or the list of retirements is faulty, ``UsageFault`` for a dialect
  ///   that does not exist.
  public func lint(_ inputs: [LintInput]) throws -> LintReport {
    let prepared = try inputs.map(prepare)
    let documents = prepared.compactMap { if case .document(let document) = $0 { document } else { nil } }
    let context = try LintContext(documents: documents, asOf: asOf, registry: registry)
    let entries = zip(inputs, prepared).map { input, prepared in
      switch prepared {
      case .unusable(let unusable): LintEntry(path: input.path, result: .unusable(unusable))
      case .document(let document): LintEntry(path: input.path, result: judge(document, context))
      }
    }
    return LintReport(entries: entries, rules: rules.map { $0.description })
  }

  private enum Prepared {
    case document(LintedDocument)
    case unusable(UnusableInput)
  }

  private func prepare(_ input: LintInput) throws -> Prepared {
    switch input.content {
    case .unusable(let unusable): return .unusable(unusable)
    case .document(let source):
      let dialect = try registry.dialect(sourceDialect ?? source.backend.table.dialect)
      return .document(LintedDocument(path: input.path, source: source, dialect: dialect))
    }
  }

  private func judge(_ document: LintedDocument, _ context: LintContext) -> LintEntry.Result {
    let inline = InlineSuppression.all(in: document.source.comments)
    var found = findings(in: document, context) { $0 != UselessSuppression.self }
    var context = context
    let codes = found.map(\.rule)
    context.suppressions = inline.map {
      JudgedSuppression($0, found: codes, applied: rules.map { $0.description.code })
    }
    found += findings(in: document, context) { $0 == UselessSuppression.self }
    let off = found.compactMap { silenced($0, inline) }
    let isSilenced = Set(off.map(\.finding))
    return .judged(
      format: document.table.format, accounts: document.accounts.count,
      findings: found.filter { !isSilenced.contains($0) }.sorted(by: Self.isGraver),
      silenced: off.sorted { Self.isBefore($0.finding, $1.finding) })
  }

  private func findings(
    in document: LintedDocument, _ context: LintContext, where isWanted: (any LintRule.Type) -> Bool
  ) -> [LintFinding] {
    rules.filter(isWanted).flatMap { rule in
      rule.init().findings(in: document, context).map { finding in
        var finding = finding
        finding.severity = configuration.severities[finding.rule] ?? finding.severity
        return finding
      }
    }
  }

  /// The finding with the reason why it is switched off; nil if it is not. The document's own reason goes first.
  private func silenced(_ finding: LintFinding, _ inline: [InlineSuppression]) -> SilencedFinding? {
    if finding.rule != UselessSuppression.description.code, let own = inline.first(where: { $0.rule == finding.rule }) {
      return SilencedFinding(finding: finding, reason: own.reason)
    }
    return configuration.disabled[finding.rule].map { SilencedFinding(finding: finding, reason: $0) }
  }

  private static func isGraver(_ left: LintFinding, _ right: LintFinding) -> Bool {
    left.severity == right.severity ? isBefore(left, right) : left.severity > right.severity
  }

  /// The order of the document; findings about the whole document first.
  private static func isBefore(_ left: LintFinding, _ right: LintFinding) -> Bool {
    let (first, second) = (left.location?.position, right.location?.position)
    let places = [(first?.line, second?.line), (first?.column, second?.column)].map { ($0 ?? 0, $1 ?? 0) }
    if let place = places.first(where: { $0 != $1 }) { return place.0 < place.1 }
    return (left.rule, left.summary) < (right.rule, right.summary)
  }
}
