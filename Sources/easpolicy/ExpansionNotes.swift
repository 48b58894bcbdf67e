import EASPolicyTranslator

/// Tells what became of the settings: the report of the first owner, and of others only what it does not say.
final class ExpansionNotes {
  private let options: ReportOptions
  private let list: String
  private let input: InputFile
  private var reporter: Reporter
  private let progress: Progress
  private var rest = 20

  init(_ options: ReportOptions, list: String, input: InputFile, hasSeveral: Bool, progress: Progress) {
    self.options = options
    self.list = list
    self.input = input
    self.progress = progress
    reporter = Reporter(options, hasManyInputs: hasSeveral)
  }

  /// What an expander tells.
  func observer(label: String?) -> Expander.Observer {
    var isFirst = true
    return { [self] owner, report, news in
      progress.clear()
      if isFirst {
        reporter.add(report, path: input.path, output: label)
      } else {
        tell(news, owner)
      }
      isFirst = false
    }
  }

  private func tell(_ news: [Outcome], _ owner: Owner) {
    guard !options.quiet else { return }
    for outcome in news where outcome.severity > .none || options.verbose {
      guard rest > 0 else { return }
      rest -= 1
      let remedy = outcome.remedy.map { " " + $0 } ?? ""
      let text = "For this owner, \(outcome.severity.rawValue): \(outcome.summary)\(remedy) [\(outcome.code.rawValue)]"
      Console.error(Self.line(text, list: list, owner))
      if rest == 0 { Console.error(Self.line("Further differences are not shown.", list: list, owner)) }
    }
  }

  /// A remark on an owner, with a line break.
  static func line(_ text: String, list: String, _ owner: Owner) -> String {
    let path = list == InputFile.standardInput ? "<stdin>" : VisibleText.escape(list)
    return "\(path):\(owner.position.description): \(VisibleText.escape(text))\n"
  }

  /// Writes what was collected.
  func finish() throws(Failure) { try reporter.finish() }
}
