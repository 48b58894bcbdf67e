import EASPolicyTranslator

/// Collects reports and writes them where they belong.
struct Reporter {
  private let options: ReportOptions
  private let hasManyInputs: Bool
  private var entries: [ReportEntry] = []
  private var isFirst = true

  init(_ options: ReportOptions, hasManyInputs: Bool) {
    self.options = options
    self.hasManyInputs = hasManyInputs
  }

  /// Text for people appears at once; everything else when the run ends.
  private var isImmediate: Bool { options.report == nil && [.text, .markdown].contains(options.reportFormat) }

  mutating func add(_ report: Report, path: String, output: String?) {
    let entry = ReportEntry(path: path, result: .translated(report, output: output))
    guard isImmediate else { return entries.append(entry) }
    guard !options.quiet else { return }
    Console.error((isFirst ? "" : "\n") + text([entry]))
    isFirst = false
  }

  /// An input that could not be used stands in the report of many; its faults are shown at once in any case.
  mutating func add(_ unusable: UnusableInput, path: String) {
    guard hasManyInputs, !isImmediate else { return }
    entries.append(ReportEntry(path: path, result: .unusable(unusable)))
  }

  /// Writes what was collected.
  func finish() throws(Failure) {
    guard !isImmediate, hasManyInputs || !entries.isEmpty else { return }
    let text = text(entries)
    switch options.report {
    case "-"?: try Console.output(text)
    case let path?: try OutputFile.write(Array(text.utf8), to: path)
    case nil: if !options.quiet { Console.error(text) }
    }
  }

  private func text(_ entries: [ReportEntry]) -> String {
    var renderer = ReportRenderer(options.reportFormat)
    renderer.isVerbose = options.verbose
    renderer.style = style
    return renderer.render(.translations(entries, isArray: hasManyInputs))
  }

  private var style: TextStyle {
    switch options.report {
    case nil: Console.style(of: POSIX.error)
    case "-"?: Console.style(of: POSIX.output)
    default: TextStyle()
    }
  }
}
