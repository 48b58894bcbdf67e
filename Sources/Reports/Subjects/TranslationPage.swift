import Documents
import Translation

/// What a report says of translations.
struct TranslationPage {
  let entries: [ReportEntry]
  /// Whether it tells also of what needs no attention.
  let isVerbose: Bool

  var document: ReportDocument {
    ReportDocument(title: "Translation report", verdict: verdict, figures: figures, parts: entries.map(part))
  }

  private var reports: [Report] {
    entries.compactMap { if case .translated(let report, _) = $0.result { report } else { nil } }
  }

  private var verdict: ReportPhrase {
    guard !entries.isEmpty else { return ReportPhrase("Nothing was translated", role: .faint) }
    guard reports.count == entries.count else {
      return ReportPhrase(reports.isEmpty ? "No input could be used" : "Some inputs could not be used", role: .error)
    }
    switch reports.map(\.worst).max() {
    case .error?: return ReportPhrase("Not ready to be rolled out", role: .error)
    case .warning?: return ReportPhrase("Look at the warnings before you roll it out", role: .warning)
    default: return ReportPhrase("Nothing of weight is lost", role: .good)
    }
  }

  private var figures: [ReportFigure] {
    let outcomes = reports.flatMap(\.outcomes)
    let total = reports.reduce(0) { $0 + $1.fields.total }
    let kept = reports.reduce(0) { $0 + $1.fields[.kept] + $1.fields[.converted] }
    let inputs = entries.count == 1 ? [] : [ReportFigure(entries.count, "input")]
    let unusable = entries.count - reports.count
    let broken = unusable == 0 ? [] : [ReportFigure(unusable, "unusable input", role: .error)]
    let share = total == 0 ? [] : [ReportFigure(Count.percent(kept, of: total), "of the settings kept")]
    return inputs + broken + share
      + [Severity.error, .warning, .info].map { severity in
        ReportFigure(outcomes.count { $0.severity == severity }, severity.word, role: severity.role)
      }
  }

  private func part(_ entry: ReportEntry) -> ReportPart {
    switch entry.result {
    case .translated(let report, let output): part(report, entry.path, output)
    case .unusable(let unusable): UnusablePart(unusable: unusable, path: entry.path).part
    }
  }

  private func part(_ report: Report, _ path: String, _ output: String?) -> ReportPart {
    let source = format(report.sourceFormat, in: report.sourceEnvelope)
    let target = format(report.targetFormat, in: report.targetEnvelope)
    let statement = "\(source) to \(target), \(Count.words(report.accounts, "account"))"
    let quiet = report.outcomes.count { $0.severity == .none }
    let words = quiet == 1 ? "1 more needs no attention" : "\(Count.grouped(quiet)) more need no attention"
    let severities: [Severity] = isVerbose ? [.error, .warning, .info, .none] : [.error, .warning, .info]
    return ReportPart(
      heading: ReportHeading(
        subject: ShownPath.plain(path), target: output.map(ShownPath.plain), statement: statement),
      path: path, books: books(report),
      notes: report.isBalanced
        ? [] : [ReportPhrase("The books do not balance; this is a fault of the program.", role: .error)],
      sections: severities.compactMap { section($0, report, path) },
      closing: isVerbose || quiet == 0 ? [] : [ReportPhrase(words + "; see --verbose.", role: .faint)])
  }

  /// A format with the envelope around it, if there is one to speak of.
  private func format(_ name: String, in envelope: String?) -> String {
    guard let envelope, envelope != AppEnvelopes.standard.name else { return name }
    return "\(name) (\(envelope))"
  }

  private func books(_ report: Report) -> [ReportBook] {
    [
      ReportBook("read", report.leaves, "value"), ReportBook("fields", report.fields, "set field"),
      ReportBook("written", report.output, "value"),
    ]
  }

  private func section(_ severity: Severity, _ report: Report, _ path: String) -> ReportSection? {
    let some = report.outcomes.filter { $0.severity == severity }
    guard !some.isEmpty else { return nil }
    let groups = OutcomeGroup.groups(some, namesAccounts: report.accounts > 1)
    let items = groups.map { $0.item(path: path, severity) }
    return ReportSection(severity.title(some.count), role: severity.role, .findings([ReportGroup(items: items)]))
  }
}

extension ReportBook {
  /// A balance by fate.
  init(_ name: String, _ balance: Balance, _ unit: String) {
    self.init(name, balance.total, unit, balance.counts.map { ($0.count, $0.fate.words, $0.fate.role) })
  }
}
