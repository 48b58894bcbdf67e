import EASPolicyTranslator

/// Lines on standard output.
struct LineStream: OwnerSink {
  let unit = "line"
  private var writer = LineWriter(file: POSIX.output)

  mutating func take(_ bytes: [UInt8], of owner: Owner, label: String?) throws(Failure) -> String? {
    guard writer.take(bytes, of: owner, label: label) else { throw refused }
    return nil
  }

  mutating func finish() throws(Failure) { guard writer.flush() else { throw refused } }

  /// What was made for other owners stands on its own.
  mutating func abandon() { _ = writer.flush() }

  private var refused: Failure {
    Failure(.inputOutputError, "Standard output cannot be written: \(POSIX.complaint).")
  }
}
