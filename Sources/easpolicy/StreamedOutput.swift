/// Writes a long output piece by piece; a file appears under its name only when it is complete.
final class StreamedOutput {
  /// Where the bytes go.
  private enum Sink {
    /// Standard output, a device or a pipe.
    case open(Int32)
    case temporary(TemporaryFile)
  }

  /// The file as given; nil for standard output.
  let path: String?
  private let sink: Sink
  private var buffer: [UInt8] = []
  private static let size = 1 << 16

  /// Opens standard output, or a file.
  ///
  /// - Parameters:
  ///   - isSecret: Whether only the owner may read the file.
  ///   - inputs: The paths of what is read, whose place it must not take.
  /// - Throws: ``Failure`` if the output cannot be created.
  init(_ output: String?, isSecret: Bool = false, inputs: [String]) throws(Failure) {
    switch Destination(output) {
    case .standardOutput: (path, sink) = (nil, .open(POSIX.output))
    case .folder(let path):
      throw Failure(.outputNotCreatable, "This is a folder; name a file in it.", path: path)
    case .file(let path) where POSIX.kind(path) == .other:
      guard let file = POSIX.openForWriting(path) else {
        throw Failure(.outputNotCreatable, "The output cannot be opened: \(POSIX.complaint).", path: path)
      }
      (self.path, sink) = (path, .open(file))
    case .file(let path):
      if let identity = POSIX.identity(path), inputs.compactMap(POSIX.identity).contains(identity) {
        throw Failure(.outputNotCreatable, "The output would take the place of an input.", path: path)
      }
      let target = POSIX.resolve(path) ?? path
      (self.path, sink) = (path, .temporary(try TemporaryFile(for: target, isSecret: isSecret, shownAs: path)))
    }
  }

  /// Adds bytes.
  func write(_ bytes: [UInt8]) throws(Failure) {
    buffer += bytes
    if buffer.count >= Self.size { try flush() }
  }

  /// Puts the file in its place.
  func finish() throws(Failure) {
    try flush()
    switch sink {
    case .temporary(let file): try file.finish(isSynchronised: true)
    case .open(let file): guard path == nil || POSIX.closeFile(file) else { throw unwritable }
    }
  }

  /// Leaves nothing behind.
  func abandon() {
    if case .temporary(let file) = sink { file.discard() }
  }

  /// Writes what was kept back.
  func flush() throws(Failure) {
    defer { buffer.removeAll(keepingCapacity: true) }
    switch sink {
    case .temporary(let file): try file.write(buffer)
    case .open(let file): guard POSIX.writeAll(buffer, to: file) else { throw unwritable }
    }
  }

  private var unwritable: Failure {
    let output = path == nil ? "Standard output" : "The output"
    return Failure(.inputOutputError, "\(output) cannot be written: \(POSIX.complaint).", path: path)
  }
}
