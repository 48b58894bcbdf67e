import Linting
import Translation

/// What a report says of the problems of documents.
struct LintPage {
  let report: LintReport
  /// Whether it tells also of findings that were switched off, and why the rules are there.
  let isVerbose: Bool

  var document: ReportDocument {
    ReportDocument(
      title: "Problems", verdict: verdict, figures: figures,
      parts: report.entries.map(part) + closing + rules)
  }

  private var silenced: Int {
    report.entries.reduce(0) { sum, entry in
      if case .judged(_, _, _, let silenced) = entry.result { sum + silenced.count } else { sum }
    }
  }

  private var unusable: Int { report.entries.count { if case .unusable = $0.result { true } else { false } } }

  private var verdict: ReportPhrase {
    guard !report.entries.isEmpty else { return ReportPhrase("Nothing was judged", role: .faint) }
    if unusable > 0 { return ReportPhrase("Some inputs could not be used", role: .error) }
    switch report.worst {
    case .error: return ReportPhrase("Errors to be mended", role: .error)
    case .warning: return ReportPhrase("Warnings to look at", role: .warning)
    case .info: return ReportPhrase("No problems, but notes", role: .info)
    case .none: return ReportPhrase("No problems found", role: .good)
    }
  }

  private var figures: [ReportFigure] {
    [ReportFigure(report.entries.count, "input")]
      + (unusable == 0 ? [] : [ReportFigure(unusable, "unusable input", role: .error)])
      + [Severity.error, .warning, .info].map { severity in
        ReportFigure(report.findings.count { $0.severity == severity }, severity.word, role: severity.role)
      } + (silenced == 0 ? [] : [ReportFigure(Count.grouped(silenced), "silenced", role: .faint)])
  }

  /// Of several inputs, a last line says what was found in all.
  private var closing: [ReportPart] {
    report.entries.count == 1 ? [] : [ReportPart(closing: [ReportPhrase(summary)])]
  }

  private var summary: String {
    let broken = unusable == 0 ? "" : "; \(Count.grouped(unusable)) could not be used"
    let quiet = silenced == 0 ? "" : "; \(Count.grouped(silenced)) silenced"
    return "\(Count.words(report.entries.count, "input")): \(Self.words(report.findings))\(quiet)\(broken)."
  }

  private func part(_ entry: LintEntry) -> ReportPart {
    switch entry.result {
    case .unusable(let unusable): UnusablePart(unusable: unusable, path: entry.path).part
    case .judged(let format, let accounts, let findings, let silenced):
      part(entry.path, "\(format), \(Count.words(accounts, "account"))", findings, silenced)
    }
  }

  private func part(
    _ path: String, _ facts: String, _ findings: [LintFinding], _ silenced: [SilencedFinding]
  ) -> ReportPart {
    let quiet = isVerbose || silenced.isEmpty ? nil : "\(Count.grouped(silenced.count)) silenced; see --verbose."
    return ReportPart(
      heading: ReportHeading(
        subject: ShownPath.plain(path), statement: facts + (findings.isEmpty ? ": no problems" : "")),
      path: path, sections: section(findings) + (isVerbose ? section(silenced) : []),
      closing: quiet.map { [ReportPhrase($0, role: .faint)] } ?? [])
  }

  private func section(_ findings: [LintFinding]) -> [ReportSection] {
    guard !findings.isEmpty else { return [] }
    let role = findings.map(\.severity).max()?.role ?? .plain
    let items = ReportItem.joined(findings.map { FindingItem(finding: $0).item })
    return [ReportSection(Self.words(findings), role: role, .findings([ReportGroup(items: items)]))]
  }

  private func section(_ silenced: [SilencedFinding]) -> [ReportSection] {
    guard !silenced.isEmpty else { return [] }
    let items = silenced.map { FindingItem(finding: $0.finding, silence: $0).item }
    return [
      ReportSection("\(Count.grouped(silenced.count)) silenced", role: .faint, .findings([ReportGroup(items: items)]))
    ]
  }

  /// "2 errors, 1 warning".
  private static func words(_ findings: [LintFinding]) -> String {
    let parts = [Severity.error, .warning, .info, .none].compactMap { severity -> String? in
      let count = findings.count { $0.severity == severity }
      return count == 0 ? nil : severity == .none ? Count.words(count, "remark") : Count.words(count, severity.word)
    }
    return parts.isEmpty ? "no problems" : parts.joined(separator: ", ")
  }

  /// Why the rules that found something are there.
  private var rules: [ReportPart] {
    let found = Set(report.findings.map(\.rule))
    let shown = report.rules.filter { found.contains($0.code) }
    guard isVerbose, !shown.isEmpty else { return [] }
    let rows = shown.map { rule in [rule.code, rule.summary, rule.why, rule.source].map { ReportPhrase($0) } }
    let columns = ["Rule", "What it finds", "Why it matters", "Source"].map { ReportTable.Column(title: $0) }
    return [
      ReportPart(
        heading: ReportHeading(subject: "Rules", statement: "why these findings matter"),
        sections: [ReportSection("Rules that found something", .table(ReportTable(columns: columns, rows: rows)))])
    ]
  }
}
