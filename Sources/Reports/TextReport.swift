import Documents
import PolicyModel
import Translation

/// A report for people at a terminal.
struct TextReport {
  let entry: ReportEntry
  let isVerbose: Bool
  let style: TextStyle

  func render() -> String {
    switch entry.result {
    case .translated(let report, let output): lines(report, output).joined(separator: "\n") + "\n"
    case .unusable(let unusable): FaultRenderer(style: style).render(unusable, path: entry.path)
    }
  }

  private func lines(_ report: Report, _ output: String?) -> [String] {
    head(report, output) + balances(report)
      + [Severity.error, .warning, .info].flatMap { group($0, report) } + rest(report)
  }

  private func head(_ report: Report, _ output: String?) -> [String] {
    let accounts = report.accounts == 1 ? "1 account" : "\(report.accounts) accounts"
    let target = output.map { " -> \(ShownPath.text($0))" } ?? ""
    let text = "\(entry.shownPath)\(target): \(report.sourceFormat) to \(report.targetFormat), \(accounts)"
    return TextWrap.lines(text, indent: 0, hanging: 2).map { style.apply(.heading, $0) }
  }

  private func balances(_ report: Report) -> [String] {
    let lines =
      line("read", report.leaves, "value") + line("fields", report.fields, "set field")
      + line("written", report.output, "value")
    guard !report.isBalanced else { return lines }
    return lines + ["  " + style.apply(.error, "The books do not balance; this is a fault of the program.")]
  }

  private func line(_ name: String, _ balance: Balance, _ unit: String) -> [String] {
    let parts = balance.counts.filter { $0.count > 0 }.map { "\($0.count) \($0.fate.words)" }
    let total = "\(balance.total) \(unit)\(balance.total == 1 ? "" : "s")"
    let text = parts.isEmpty ? total : "\(total): \(parts.joined(separator: ", "))"
    let lines = TextWrap.lines(text, indent: 11)
    return lines.prefix(1).map { "  " + TextWrap.pad(name, to: 9) + $0.dropFirst(11) } + lines.dropFirst()
  }

  private func group(_ severity: Severity, _ report: Report) -> [String] {
    let some = report.outcomes.filter { $0.severity == severity }
    guard !some.isEmpty else { return [] }
    let title = style.apply(severity.role, "\(severity.title(some.count)):")
    return ["", title] + OutcomeGroup.groups(some, namesAccounts: report.accounts > 1).flatMap(lines)
  }

  private func lines(_ group: OutcomeGroup) -> [String] {
    let head = group.places.flatMap { place -> [String] in
      let parts = [place.location.map { "\(entry.shownPath):\($0)" }, place.about].compactMap(\.self)
      return parts.isEmpty ? [] : heading(parts)
    }
    let body = TextWrap.lines(VisibleText.escape(group.summary), indent: head.isEmpty ? 2 : 6)
    let remedy = group.remedy.map { TextWrap.lines("-> " + VisibleText.escape($0), indent: 6, hanging: 3) } ?? []
    return head + body + remedy
  }

  private func heading(_ places: [String]) -> [String] {
    let line = "  " + places.joined(separator: "  ")
    return line.count <= TextWrap.columns ? [line] : places.map { "  " + $0 }
  }

  /// What needs no attention is only counted, unless somebody wants to see it.
  private func rest(_ report: Report) -> [String] {
    let rest = report.outcomes.filter { $0.severity == .none }
    guard !rest.isEmpty else { return [] }
    if isVerbose { return group(.none, report) }
    let text = rest.count == 1 ? "1 more needs no attention" : "\(rest.count) more need no attention"
    return ["", style.apply(.faint, text + "; see --verbose.")]
  }
}
