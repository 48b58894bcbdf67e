import EASPolicyTranslator

/// Standard output and standard error.
enum Console {
  /// Renders faults for standard error.
  static var faults: FaultRenderer { FaultRenderer(style: style(of: POSIX.error)) }

  /// Colours, if a terminal shows them and nobody forbids them.
  static func style(of file: Int32) -> TextStyle {
    let isForbidden = !(POSIX.environment("NO_COLOR") ?? "").isEmpty || POSIX.environment("TERM") == "dumb"
    return TextStyle(isColoured: POSIX.isTerminal(file) && !isForbidden)
  }

  /// Writes results.
  ///
  /// - Throws: ``Failure`` if the disk is full or the reader has gone.
  static func output(_ text: String) throws(Failure) { try output(Array(text.utf8)) }

  /// Writes results.
  ///
  /// - Throws: ``Failure`` if the disk is full or the reader has gone.
  static func output(_ bytes: [UInt8]) throws(Failure) {
    guard POSIX.writeAll(bytes, to: POSIX.output) else {
      throw Failure(.inputOutputError, "Standard output cannot be written: \(POSIX.complaint).")
    }
  }

  /// Writes a document. On a terminal, what would steer the terminal is shown instead.
  ///
  /// - Throws: ``Failure`` if it cannot be written, or if it is binary and nobody could read it.
  static func output(document bytes: [UInt8]) throws(Failure) {
    guard POSIX.isTerminal(POSIX.output) else { return try output(bytes) }
    guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
      throw Failure(.usage, "The output is binary, which a terminal cannot show: add -o PATH.")
    }
    try output(VisibleText.escape(text, keepingLines: true))
  }

  /// Writes a warning about a file.
  static func warn(_ message: String, path: String) {
    let place = path == InputFile.standardInput ? "<stdin>" : VisibleText.escape(path)
    error(faults.warning(place, message))
  }

  /// Writes messages; nobody can be told when that fails.
  static func error(_ text: String) { _ = POSIX.writeAll(Array(text.utf8), to: POSIX.error) }
}
