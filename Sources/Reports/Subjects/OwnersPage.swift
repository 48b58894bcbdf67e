import Owners
import PolicyModel
import Translation

/// What a report says of a list of owners.
struct OwnersPage {
  let report: OwnerReport
  /// Whether it tells also of what needs no attention, and every row that is remembered.
  let isVerbose: Bool

  var document: ReportDocument {
    ReportDocument(title: "Owners", verdict: verdict, figures: figures, parts: [part])
  }

  private var verdict: ReportPhrase {
    if report.unusableRows > 0 { return ReportPhrase("Some rows could not be used", role: .error) }
    switch report.worst {
    case .error: return ReportPhrase("Errors to be mended", role: .error)
    case .warning: return ReportPhrase("Warnings to look at", role: .warning)
    case .info: return ReportPhrase("No problems, but notes", role: .info)
    case nil: return ReportPhrase("No problems found", role: .good)
    }
  }

  private var figures: [ReportFigure] {
    [ReportFigure(report.owners, "owner")]
      + (report.unusableRows == 0 ? [] : [ReportFigure(report.unusableRows, "unusable row", role: .error)])
      + [Severity.error, .warning, .info].map { severity in
        ReportFigure(problems(severity).count, severity.word, role: severity.role)
      }
  }

  private var part: ReportPart {
    let unusable =
      report.unusableRows == 0 ? [] : ["\(Count.words(report.unusableRows, "row")) could not be used."]
    let isQuiet = report.problems.isEmpty && unusable.isEmpty
    return ReportPart(
      heading: ReportHeading(
        subject: ShownPath.plain(report.path), target: report.output.map(ShownPath.plain),
        statement: facts + (isQuiet ? ": no problems" : "")),
      path: report.path,
      notes: unusable.map { ReportPhrase($0, role: .error) } + columns,
      sections: [Severity.error, .warning, .info].flatMap(section))
  }

  private var facts: String {
    Count.words(report.owners, "owner") + (report.target.map { ", as \($0.title)" } ?? "")
  }

  /// Which columns were read as what.
  private var columns: [ReportPhrase] {
    guard !report.columns.isEmpty else { return [] }
    let words = report.columns.map { column in
      column.name == column.variable.name ? column.name : "\"\(column.name)\" (\(column.variable.name))"
    }
    return [ReportPhrase("Read: \(words.joined(separator: ", ")).", role: .faint)]
  }

  private func problems(_ severity: Severity) -> [OwnerProblem] {
    report.problems.filter { $0.severity.severity == severity }
  }

  private func section(_ severity: Severity) -> [ReportSection] {
    let items = problems(severity).map(item)
    guard !items.isEmpty else { return [] }
    return [ReportSection(severity.title(items.count), role: severity.role, .findings([ReportGroup(items: items)]))]
  }

  private func item(_ problem: OwnerProblem) -> ReportItem {
    ReportItem(
      places: place(problem), code: problem.rule.rawValue, kind: problem.rule.rawValue,
      severity: problem.severity.severity, isLabelled: true, sentence: problem.sentence, remarks: lines(problem),
      remedy: problem.remedy.isEmpty ? nil : problem.remedy)
  }

  /// Where the first row is.
  private func place(_ problem: OwnerProblem) -> [ReportItem.Place] {
    problem.lines.prefix(1).map { ReportItem.Place(path: report.path, position: "\($0.line)") }
  }

  /// "3 owners: lines 2, 5 (as 3), 9."
  private func lines(_ problem: OwnerProblem) -> [String] {
    guard problem.count > 1 || problem.lines.first?.other != nil else { return [] }
    let shown = problem.lines.prefix(isVerbose ? OwnerProblem.limit : Self.shown)
    let words = shown.map { line in "\(line.line)" + (line.other.map { " (as \($0))" } ?? "") }
    let more = problem.count - shown.count
    let rest = more == 0 ? "" : " and \(Count.grouped(more)) more"
    return [
      "\(Count.words(problem.count, "owner")): \(problem.count == 1 ? "line" : "lines") "
        + words.joined(separator: ", ") + rest + "."
    ]
  }

  /// How many lines are shown where nobody asked for all.
  private static let shown = 10
}
