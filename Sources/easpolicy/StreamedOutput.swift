/// Writes a long output piece by piece; a file appears under its name only when it is complete.
final class StreamedOutput {
  /// The file as given; nil for standard output.
  let path: String?
  private let file: Int32
  private let isSecret: Bool
  /// What becomes the file; nil if it is written directly.
  private let temporary: (path: String, target: String)?
  private var buffer: [UInt8] = []
  private static let size = 1 << 16

  /// Opens standard output, or a file.
  ///
  /// - Parameters:
  ///   - isSecret: Whether only the owner may read the file.
  ///   - inputs: The paths of what is read, whose place it must not take.
  /// - Throws: ``Failure`` if the output cannot be created.
  init(_ output: String?, isSecret: Bool = false, inputs: [String]) throws(Failure) {
    self.isSecret = isSecret
    switch Destination(output) {
    case .standardOutput: (path, file, temporary) = (nil, POSIX.output, nil)
    case .folder(let path):
      throw Failure(.outputNotCreatable, "This is a folder; name a file in it.", path: path)
    case .file(let path) where POSIX.kind(path) == .other:
      guard let file = POSIX.openForWriting(path) else {
        throw Failure(.outputNotCreatable, "The output cannot be opened: \(POSIX.complaint).", path: path)
      }
      (self.path, self.file, temporary) = (path, file, nil)
    case .file(let path):
      if let identity = POSIX.identity(path), inputs.compactMap(POSIX.identity).contains(identity) {
        throw Failure(.outputNotCreatable, "The output would take the place of an input.", path: path)
      }
      let target = POSIX.resolve(path) ?? path
      guard let made = POSIX.makeTemporary(in: OutputFile.folder(of: target)) else {
        throw Failure(.outputNotCreatable, "The output cannot be created: \(POSIX.complaint).", path: path)
      }
      (self.path, file, temporary) = (path, made.file, (made.path, target))
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
    guard let path else { return }
    guard let temporary else {
      guard POSIX.closeFile(file) else { throw unwritable }
      return
    }
    let isShared = isSecret || POSIX.share(file)
    guard POSIX.closeFile(file), isShared else { throw unwritable }
    guard POSIX.move(temporary.path, to: temporary.target) else {
      throw Failure(.outputNotCreatable, "The output cannot be created: \(POSIX.complaint).", path: path)
    }
  }

  /// Leaves nothing behind.
  func abandon() {
    if let temporary { POSIX.remove(temporary.path) }
  }

  /// Writes what was kept back.
  func flush() throws(Failure) {
    defer { buffer.removeAll(keepingCapacity: true) }
    guard POSIX.writeAll(buffer, to: file) else { throw unwritable }
  }

  private var unwritable: Failure {
    guard let path else {
      return Failure(.inputOutputError, "Standard output cannot be written: \(POSIX.complaint).")
    }
    return Failure(.inputOutputError, "The output cannot be written: \(POSIX.complaint).", path: path)
  }
}
