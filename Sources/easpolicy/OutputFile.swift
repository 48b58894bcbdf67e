/// Writes files so that nobody ever sees half of one.
enum OutputFile {
  /// Writes a new file and puts it in the place of an old one; devices and pipes are written directly.
  ///
  /// - Parameter isSecret: Whether only the owner may read the file.
  static func write(_ bytes: [UInt8], to path: String, isSecret: Bool = false) throws(Failure) {
    switch POSIX.kind(path) {
    case .folder?: throw Failure(.outputNotCreatable, "This is a folder; name a file in it.", path: path)
    case .other?: try writeDirectly(bytes, to: path)
    default:
      let temporary = try TemporaryFile(for: POSIX.resolve(path) ?? path, isSecret: isSecret, shownAs: path)
      try temporary.become(bytes, isSynchronised: true)
    }
  }

  private static func writeDirectly(_ bytes: [UInt8], to path: String) throws(Failure) {
    guard let file = POSIX.openForWriting(path) else {
      throw Failure(.outputNotCreatable, "The output cannot be opened: \(POSIX.complaint).", path: path)
    }
    let failure = POSIX.writeAll(bytes, to: file) ? nil : unwritable(path)
    guard POSIX.closeFile(file), failure == nil else { throw failure ?? unwritable(path) }
  }

  private static func unwritable(_ path: String) -> Failure {
    Failure(.inputOutputError, "The output cannot be written: \(POSIX.complaint).", path: path)
  }

  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
