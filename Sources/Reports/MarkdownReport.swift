import Documents
import Translation

/// A report for tickets and wikis.
struct MarkdownReport {
  let entry: ReportEntry
  let isVerbose: Bool

  func render() -> String {
    switch entry.result {
    case .translated(let report, let output): lines(report, output).joined(separator: "\n") + "\n"
    case .unusable(let unusable): lines(unusable).joined(separator: "\n") + "\n"
    }
  }

  private var path: String { MarkdownText.escape(entry.path == "-" ? "<stdin>" : entry.path) }

  private func lines(_ unusable: UnusableInput) -> [String] {
    let rows = FaultRenderer.ordered(unusable.faults).map { fault in
      [fault.position?.description ?? "", fault.code.rawValue, fault.summary, fault.remedy].map(MarkdownText.escape)
    }
    return ["# \(path) could not be used", ""] + MarkdownText.table(["Where", "Code", "What", "What to do"], rows)
  }

  private func lines(_ report: Report, _ output: String?) -> [String] {
    let accounts = report.accounts == 1 ? "1 account" : "\(report.accounts) accounts"
    let head = "# \(path): \(report.sourceFormat) to \(report.targetFormat), \(accounts)"
    let target = output.map { ["", "Written to \(MarkdownText.escape($0))."] } ?? []
    let severities: [Severity] = isVerbose ? [.error, .warning, .info, .none] : [.error, .warning, .info]
    return [head] + target + [""] + balances(report) + severities.flatMap { group($0, report) }
  }

  private func balances(_ report: Report) -> [String] {
    let rows = [("Read", report.leaves), ("Fields", report.fields), ("Written", report.output)].map { name, balance in
      let parts = balance.counts.filter { $0.count > 0 }.map { "\($0.count) \($0.fate.words)" }
      return [name, String(balance.total), parts.joined(separator: ", ")]
    }
    let verdict = report.isBalanced ? [] : ["", "**The books do not balance; this is a fault of the program.**"]
    return MarkdownText.table(["What", "Total", "Of these"], rows) + verdict
  }

  private func group(_ severity: Severity, _ report: Report) -> [String] {
    let some = report.outcomes.filter { $0.severity == severity }
    let groups = OutcomeGroup.groups(some, namesAccounts: report.accounts > 1)
    guard !groups.isEmpty else { return [] }
    let rows = groups.map { group in
      [
        group.places.compactMap(\.location).joined(separator: ", "),
        group.places.compactMap(\.about).joined(separator: ", "), group.summary, group.remedy ?? "",
      ].map(MarkdownText.escape)
    }
    let title = severity.title(some.count)
    return ["", "## \(title.prefix(1).uppercased() + title.dropFirst())", ""]
      + MarkdownText.table(["Where", "Field", "What", "What to do"], rows)
  }
}
