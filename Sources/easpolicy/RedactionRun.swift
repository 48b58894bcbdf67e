import EASPolicyTranslator

/// Redacts the inputs of one command line. A bad input does not stop the others.
struct RedactionRun {
  private var redactor: Redactor
  private let limits: Limits
  private let format: String?
  private let options: TranslationOptions
  private let destination: Destination
  private let inputs: [InputFile]
  /// The worst of what went wrong.
  private(set) var status = ExitStatus.success

  init(
    redactor: Redactor, limits: Limits, format: String?, options: TranslationOptions, destination: Destination,
    inputs: [InputFile]
  ) {
    self.redactor = redactor
    self.limits = limits
    self.format = format
    self.options = options
    self.destination = destination
    self.inputs = inputs
  }

  /// What stands for what.
  var map: [UInt8] { RedactionMap.bytes(redactor.replacements) }

  mutating func redactAll() {
    var written = 0
    for (index, input) in inputs.enumerated() {
      do {
        try redact(input, number: index + 1)
        written += 1
      } catch {
        let failure = Failure(error, path: input.path) ?? Failure(unexpected: error, path: input.path)
        Console.error(failure.message)
        status = max(status, failure.status)
      }
    }
    if written > 0 { Console.error("Replaced: \(redactor.tally.summary).\n") }
  }

  private mutating func redact(_ input: InputFile, number: Int) throws {
    let bytes = try input.read(limits: limits)
    let document = try redactor.redact(bytes, format: format, options: options)
    for remark in document.remarks { Console.error(place(input) + ": " + VisibleText.escape(remark.summary) + "\n") }
    switch destination {
    case .standardOutput: try Console.output(document: document.bytes)
    case .file(let path): try write(document, to: path)
    case .folder(let folder):
      guard POSIX.makeFolder(folder) else {
        throw Failure(.outputNotCreatable, "The folder cannot be created: \(POSIX.complaint).", path: folder)
      }
      let path = "\(folder)/document-\(number).\(document.fileExtension)"
      try write(document, to: path)
      Console.error(place(input) + ": written to " + VisibleText.escape(path) + "\n")
    }
  }

  private func place(_ input: InputFile) -> String {
    input.path == InputFile.standardInput ? "<stdin>" : VisibleText.escape(input.path)
  }

  private func write(_ document: RedactedDocument, to path: String) throws(Failure) {
    if let identity = POSIX.identity(path), inputs.contains(where: { POSIX.identity($0.path) == identity }) {
      throw Failure(.outputNotCreatable, "The output would take the place of an input.", path: path)
    }
    try OutputFile.write(document.bytes, to: path)
  }
}

extension RedactedDocument {
  /// The ending of a file's name in the document's syntax.
  fileprivate var fileExtension: String {
    switch syntax {
    case "plist", "plist-binary": "mobileconfig"
    default: syntax
    }
  }
}
