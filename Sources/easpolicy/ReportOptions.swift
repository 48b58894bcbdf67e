import ArgumentParser
import EASPolicyTranslator

/// Where the report goes and when it makes the run fail.
struct ReportOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Writes the report to a file, or to standard output (-); else to standard error.", valueName: "path"),
    completion: .file())
  var report: String?

  @Option(help: ArgumentHelp("How the report is written.", valueName: "format"))
  var reportFormat: ReportFormat = .text

  @Option(
    help: ArgumentHelp(
      "The least severity that makes the run exit with 3.", valueName: "severity"))
  var failOn: FailureThreshold = .error

  @Flag(help: "Tells also of settings that need no attention.")
  var verbose = false

  @Flag(help: "Tells only what went wrong; a report that goes to a file is still written.")
  var quiet = false
}
