import EASPolicyTranslator

/// A file under a name of its own that takes its place in one step, so that nobody ever sees half of one.
///
/// It stays locked until it is in its place. What is not locked was left by a program that was killed, and the next one
/// that writes into the folder removes it.
struct TemporaryFile {
  private let file: Int32
  private let path: String
  private let target: String
  /// The output as given, for messages.
  private let output: String
  private let watch: Interruption.Watch?

  /// Creates the file beside its place.
  ///
  /// - Parameters:
  ///   - target: Its place, without symbolic links.
  ///   - isSecret: Whether only the owner may read the file.
  ///   - output: The place as given.
  /// - Throws: ``Failure`` if it cannot be created, or if the file that it shall replace may not be changed.
  init(for target: String, isSecret: Bool, shownAs output: String) throws(Failure) {
    guard !POSIX.isProtected(target) else { throw Self.notCreatable(output) }
    let folder = OutputFile.folder(of: target)
    Leftovers.remove(in: folder)
    guard let (file, path, watch) = Self.create(in: folder, isSecret) else { throw Self.notCreatable(output) }
    (self.file, self.path, self.watch, self.target, self.output) = (file, path, watch, target, output)
  }

  private static func create(in folder: String, _ isSecret: Bool) -> (Int32, String, Interruption.Watch?)? {
    for _ in 0..<100 {
      let path = folder + "/" + Leftovers.nextName()
      let watch = Interruption.watch(path)
      guard let file = POSIX.create(path, isSecret: isSecret) else {
        watch?.end()
        if POSIX.isTaken { continue }
        return nil
      }
      // Another program may have seen the file before it was locked, and removed it.
      if POSIX.lock(file) != .taken, POSIX.isNamed(file) { return (file, path, watch) }
      _ = POSIX.closeFile(file)
      watch?.end()
    }
    return nil
  }

  /// Takes its place with these bytes, or leaves nothing behind.
  ///
  /// - Parameter isSynchronised: Whether the bytes are on the disk before an old file is gone.
  func become(_ bytes: [UInt8], isSynchronised: Bool) throws(Failure) {
    do {
      try write(bytes)
      try finish(isSynchronised: isSynchronised)
    } catch {
      discard()
      throw error
    }
  }

  /// Adds bytes.
  func write(_ bytes: [UInt8]) throws(Failure) {
    guard POSIX.writeAll(bytes, to: file) else { throw Self.unwritable(output) }
  }

  /// Puts the file in its place; it can be discarded if that fails.
  ///
  /// - Parameter isSynchronised: Whether the bytes are on the disk before an old file is gone.
  func finish(isSynchronised: Bool) throws(Failure) {
    guard !isSynchronised || POSIX.synchronise(file) else { throw Self.unwritable(output) }
    guard POSIX.move(path, to: target) else { throw Self.notCreatable(output) }
    watch?.end()
    guard POSIX.closeFile(file) else { throw Self.unwritable(output) }
  }

  /// Leaves nothing behind.
  func discard() {
    POSIX.remove(path)
    _ = POSIX.closeFile(file)
    watch?.end()
  }

  private static func notCreatable(_ output: String) -> Failure {
    Failure(.outputNotCreatable, "The output cannot be created: \(POSIX.complaint).", path: output)
  }

  private static func unwritable(_ output: String) -> Failure {
    Failure(.inputOutputError, "The output cannot be written: \(POSIX.complaint).", path: output)
  }
}
