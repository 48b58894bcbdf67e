import EASPolicyTranslator

/// Translates the inputs of one command line. A bad input does not stop the others.
struct TranslationRun {
  private let translator: Translator
  private let sourceFormat: String?
  private let choice: AccountChoice
  private let table: MappingTable
  private let options: TranslationOptions
  private let syntax: TargetSyntax
  private let threshold: FailureThreshold
  private let inputs: [InputFile]
  private let isBatch: Bool
  private let isQuiet: Bool
  private var outputs: OutputWriter
  private var reporter: Reporter
  private var status = ExitStatus.success

  init(
    translator: Translator, sourceFormat: String?, choice: AccountChoice, table: MappingTable,
    options: TranslationOptions, syntax: TargetSyntax, destination: Destination, reports: ReportOptions,
    inputs: [InputFile], isBatch: Bool
  ) {
    self.translator = translator
    self.sourceFormat = sourceFormat
    self.choice = choice
    self.table = table
    self.options = options
    self.syntax = syntax
    self.inputs = inputs
    self.isBatch = isBatch
    threshold = reports.failOn
    isQuiet = reports.quiet
    outputs = OutputWriter(destination: destination, fileExtension: syntax.fileExtension, inputs: inputs)
    reporter = Reporter(reports, hasManyInputs: isBatch)
  }

  /// The worst status of all inputs.
  mutating func translateAll() -> ExitStatus {
    var failures = 0
    for input in inputs {
      do {
        try translate(input)
      } catch {
        failures += 1
        note(error, input)
      }
    }
    do { try reporter.finish() } catch { note(error, nil) }
    if isBatch, !isQuiet { Console.error(summary(failures)) }
    return status
  }

  private mutating func note(_ error: any Error, _ input: InputFile?) {
    if let unusable = error as? UnusableInput, let input { reporter.add(unusable, path: unusable.path ?? input.path) }
    let failure =
      Failure(error, path: input?.path) ?? Failure(unexpected: error, path: input?.path)
    Console.error(failure.message)
    status = max(status, failure.status)
  }

  private mutating func translate(_ input: InputFile) throws {
    let bytes = try input.read(limits: translator.limits)
    let document = try translator.read(bytes, format: sourceFormat, options: options)
    let selections = try self.selections(of: document)
    try outputs.check(selections.count, document, selections, input.path)
    let translations = try selections.map { selection in
      try translator.translate(document, selection, to: table.format, options: options, codec: syntax.codec)
    }
    // The name of a file tells nothing of the owner whose values became variables.
    let labels =
      selections.count > 1 && !options.generalizing.isEmpty ? document.generalizing(options.generalizing) : document
    for (selection, translation) in zip(selections, translations) {
      let label = selections.count > 1 ? labels.label(selection) : nil
      let path = try outputs.write(translation, for: input, label: label)
      reporter.add(translation.report, path: input.path, output: path)
      if threshold.isReached(by: translation.report.worst) { status = max(status, .threshold) }
    }
  }

  /// One selection for each output.
  private func selections(of document: SourceDocument) throws -> [SourceSelection] {
    table.outputs(of: try choice.selections(of: document), shape: options.shape)
  }

  private func summary(_ failures: Int) -> String {
    let count = inputs.count == 1 ? "1 input" : "\(inputs.count) inputs"
    let files = outputs.written == 1 ? "1 file" : "\(outputs.written) files"
    return "\n\(count): \(inputs.count - failures) translated, \(failures) failed; \(files) written.\n"
  }
}

extension SourceDocument {
  /// What tells a selection from others in the name of a file.
  func label(_ selection: SourceSelection) -> String {
    let isWhole = selection.accounts.count == imported.profiles[selection.profile].profile.accounts.count
    let names = isWhole && imported.profiles.count > 1 ? profileNames(selection.profile) : accountNames(selection)
    return names.first ?? "\(selection.profile + 1)"
  }
}
