import EASPolicyTranslator

/// One input: a file or standard input.
struct InputFile: Hashable {
  /// The path as given; `-` is standard input.
  let path: String
  /// Folders between the given folder and the file, for outputs that stand alike.
  var folders: [String] = []

  static let standardInput = "-"

  /// The bytes; a file beyond the limit is cut there, and its reader refuses it.
  func read(limits: Limits) throws(Failure) -> [UInt8] {
    guard path != Self.standardInput else { return try contents(of: POSIX.input, limits) }
    guard let file = POSIX.openForReading(path) else {
      let status: ExitStatus = POSIX.isMissing ? .inputNotFound : .inputOutputError
      throw Failure(status, "The input cannot be opened: \(POSIX.complaint).", path: path)
    }
    defer { _ = POSIX.closeFile(file) }
    return try contents(of: file, limits)
  }

  /// The bytes piece by piece, for lists of any length; the file is closed at its end.
  func chunks() throws(Failure) -> ByteChunks {
    let file = path == Self.standardInput ? POSIX.input : POSIX.openForReading(path)
    guard let file else {
      let status: ExitStatus = POSIX.isMissing ? .inputNotFound : .inputOutputError
      throw Failure(status, "The input cannot be opened: \(POSIX.complaint).", path: path)
    }
    return { [path] in
      guard let chunk = POSIX.readSome(file) else {
        throw Failure(.inputOutputError, "The input cannot be read: \(POSIX.complaint).", path: path)
      }
      if chunk.isEmpty, path != Self.standardInput { _ = POSIX.closeFile(file) }
      return chunk.isEmpty ? nil : chunk
    }
  }

  private func contents(of file: Int32, _ limits: Limits) throws(Failure) -> [UInt8] {
    guard let bytes = POSIX.readAll(file, limit: limits.bytes) else {
      throw Failure(.inputOutputError, "The input cannot be read: \(POSIX.complaint).", path: path)
    }
    return bytes
  }
}
