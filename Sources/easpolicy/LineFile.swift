import EASPolicyTranslator

/// Lines in a file, which takes its place when it is complete.
struct LineFile: OwnerSink {
  let unit = "line"
  private let path: String
  private let target: String
  private let isSecret: Bool
  private let temporary: (file: Int32, path: String)?
  private var writer: LineWriter

  /// - Throws: ``Failure`` if the file cannot be created there.
  init(path: String, isSecret: Bool, inputs: [String]) throws(Failure) {
    self.path = path
    self.isSecret = isSecret
    target = POSIX.resolve(path) ?? path
    if let identity = POSIX.identity(path), inputs.compactMap(POSIX.identity).contains(identity) {
      throw Failure(.outputNotCreatable, "The output would take the place of an input.", path: path)
    }
    switch POSIX.kind(path) {
    case .folder?:
      throw Failure(.outputNotCreatable, "This is a folder; --ndjson writes one file.", path: path)
    case .other?:
      guard let file = POSIX.openForWriting(path) else { throw Self.refused(path) }
      temporary = nil
      writer = LineWriter(file: file)
    default:
      guard let made = POSIX.makeTemporary(in: OutputFile.folder(of: target)) else { throw Self.refused(path) }
      temporary = made
      writer = LineWriter(file: made.file)
    }
  }

  mutating func take(_ bytes: [UInt8], of owner: Owner, label: String?) throws(Failure) -> String? {
    guard writer.take(bytes, of: owner, label: label) else { throw unwritable }
    return nil
  }

  mutating func finish() throws(Failure) {
    guard writer.flush() else { throw unwritable }
    guard let temporary else { return }
    guard isSecret || POSIX.share(temporary.file), POSIX.closeFile(temporary.file) else { throw unwritable }
    guard POSIX.move(temporary.path, to: target) else { throw Self.refused(path) }
  }

  mutating func abandon() { if let temporary { POSIX.remove(temporary.path) } }

  private static func refused(_ path: String) -> Failure {
    Failure(.outputNotCreatable, "The output cannot be created: \(POSIX.complaint).", path: path)
  }

  private var unwritable: Failure {
    Failure(.inputOutputError, "The output cannot be written: \(POSIX.complaint).", path: path)
  }
}
