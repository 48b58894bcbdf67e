import ArgumentParser
import EASPolicyTranslator

/// How a result is written, and where to.
struct ResultOptions: ParsableArguments {
  @Option(help: ArgumentHelp("How the result is written.", valueName: "format"))
  var format: ReportFormat = .text

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Writes the result to a file instead of standard output.", valueName: "path"),
    completion: .file())
  var output: String?

  @Flag(help: "Tells also of what needs no attention.")
  var verbose = false

  /// Writes a result. Colours are only for terminals.
  ///
  /// - Throws: ``Failure`` if it cannot be written.
  func write(_ subject: ReportSubject, isDetailed: Bool = false) throws(Failure) {
    var renderer = ReportRenderer(format)
    renderer.isVerbose = verbose
    renderer.isDetailed = isDetailed
    switch Destination(output) {
    case .standardOutput:
      renderer.style = Console.style(of: POSIX.output)
      try Console.output(renderer.render(subject))
    case .folder(let path):
      throw Failure(.outputNotCreatable, "This is a folder; name a file in it.", path: path)
    case .file(let path):
      try OutputFile.write(Array(renderer.render(subject).utf8), to: path)
    }
  }
}
