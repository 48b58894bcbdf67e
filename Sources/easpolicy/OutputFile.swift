/// Writes files so that nobody ever sees half of one.
enum OutputFile {
  /// Writes a new file and puts it in the place of an old one; devices and pipes are written directly.
  ///
  /// - Parameter isSecret: Whether only the owner may read the file.
  static func write(_ bytes: [UInt8], to path: String, isSecret: Bool = false) throws(Failure) {
    switch POSIX.kind(path) {
    case .folder?: throw Failure(.outputNotCreatable, "This is a folder; name a file in it.", path: path)
    case .other?: try writeDirectly(bytes, to: path)
    default: try replace(POSIX.resolve(path) ?? path, by: bytes, isSecret, shownAs: path)
    }
  }

  private static func writeDirectly(_ bytes: [UInt8], to path: String) throws(Failure) {
    guard let file = POSIX.openForWriting(path) else {
      throw Failure(.outputNotCreatable, "The output cannot be opened: \(POSIX.complaint).", path: path)
    }
    let isWritten = POSIX.writeAll(bytes, to: file)
    guard POSIX.closeFile(file), isWritten else { throw unwritable(path) }
  }

  private static func replace(
    _ target: String, by bytes: [UInt8], _ isSecret: Bool, shownAs path: String
  ) throws(Failure) {
    guard let temporary = POSIX.makeTemporary(in: folder(of: target)) else {
      throw Failure(.outputNotCreatable, "The output cannot be created: \(POSIX.complaint).", path: path)
    }
    let isWritten = (isSecret || POSIX.share(temporary.file)) && POSIX.writeAll(bytes, to: temporary.file)
    let failure = isWritten ? nil : unwritable(path)
    guard POSIX.closeFile(temporary.file), isWritten else {
      POSIX.remove(temporary.path)
      throw failure ?? unwritable(path)
    }
    guard POSIX.move(temporary.path, to: target) else {
      let failure = Failure(.outputNotCreatable, "The output cannot be created: \(POSIX.complaint).", path: path)
      POSIX.remove(temporary.path)
      throw failure
    }
  }

  private static func unwritable(_ path: String) -> Failure {
    Failure(.inputOutputError, "The output cannot be written: \(POSIX.complaint).", path: path)
  }

  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
