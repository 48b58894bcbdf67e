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

  /// Writes messages; nobody can be told when that fails.
  static func error(_ text: String) { _ = POSIX.writeAll(Array(text.utf8), to: POSIX.error) }
}
