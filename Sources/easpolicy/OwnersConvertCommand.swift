import ArgumentParser
import EASPolicyTranslator

/// `easpolicy owners convert`
struct OwnersConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Writes a list of owners as a product takes it.",
    discussion: """
      The list goes to standard output or to -o; what was found, and what has no place in it, goes to standard error \
      or to --report. Passwords are never read. Exit status: 65 if rows could not be used; the others are written.
      """)

  @OptionGroup var list: OwnersListOptions

  @Option(help: ArgumentHelp("The list to write: \(OwnersListOptions.kinds).", valueName: "kind"))
  var to: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Writes the list to a file instead of standard output.", valueName: "path"),
    completion: .file())
  var output: String?

  @Option(
    help: ArgumentHelp("Writes the report to a file; else to standard error.", valueName: "path"),
    completion: .file())
  var report: String?

  @Option(help: ArgumentHelp("How the report is written.", valueName: "format"))
  var reportFormat: ReportFormat = .text

  @Flag(help: "Tells every row that is remembered.")
  var verbose = false

  @Flag(help: "Tells only what went wrong; a report that goes to a file is still written.")
  var quiet = false

  func run() throws {
    let kind = try OwnersListOptions.kind(named: to)
    try check(kind)
    let (report, status) = try list.reportingFaults { try convert(kind) }
    try write(report)
    guard status == .success else { throw status }
  }

  private func check(_ kind: OwnerListKind) throws {
    guard list.username == nil || kind.columns != nil else {
      throw UsageFault("--username chooses what becomes the login; this list keeps all columns as they are.")
    }
    if let report, report == output {
      throw Failure(
        .usage, "The list and the report cannot both go to this file; name another with --report.", path: report)
    }
  }

  private func convert(_ kind: OwnerListKind) throws -> (OwnerReport, ExitStatus) {
    let reader = try list.reader()
    let (columns, next) = try list.rows(reader, keepingAll: kind.columns == nil)
    let writer = OwnerListWriter(kind, source: columns, login: list.username)
    var checker = OwnerChecker(target: kind, writer: writer, login: list.username)
    let file = try StreamedOutput(output, inputs: [list.file])
    do {
      try file.write(writer.header)
      let status = try list.forEach(next, &checker) { checker, owner in
        checker.add(owner)
        try file.write(writer.row(owner))
      }
      try file.finish()
      var report = checker.report(path: list.file, columns: reader.columns)
      report.output = file.path
      return (report, status)
    } catch {
      file.abandon()
      throw error
    }
  }

  private func write(_ result: OwnerReport) throws(Failure) {
    var renderer = ReportRenderer(reportFormat)
    renderer.isVerbose = verbose
    if let report {
      try OutputFile.write(Array(renderer.render(.owners(result)).utf8), to: report)
    } else if !quiet {
      renderer.style = Console.style(of: POSIX.error)
      Console.error(renderer.render(.owners(result)))
    }
  }
}
