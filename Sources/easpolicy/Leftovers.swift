/// The names of unfinished files, and those that killed programs left behind.
enum Leftovers {
  private static let prefix = ".easpolicy-"
  private static let suffix = ".part"
  /// Tells this run from all others.
  private static let run = String(UInt64.random(in: 0 ... .max), radix: 36)
  // The program has one thread.
  nonisolated(unsafe) private static var count = 0
  nonisolated(unsafe) private static var visited: Set<String> = []

  /// A name that no other file has.
  static func nextName() -> String {
    count += 1
    return "\(prefix)\(run)-\(count)\(suffix)"
  }

  /// Removes what nobody writes any more, once a run and folder.
  static func remove(in folder: String) {
    guard visited.insert(folder).inserted else { return }
    for name in POSIX.names(in: folder, from: prefix, to: suffix) { remove(folder + "/" + name) }
  }

  /// Whoever still writes it has locked it; a file of someone else cannot be opened or removed, and stays.
  private static func remove(_ path: String) {
    guard !POSIX.isLink(path), POSIX.kind(path) == .file, let file = POSIX.openForReading(path) else { return }
    if POSIX.lock(file) == .locked { POSIX.remove(path) }
    _ = POSIX.closeFile(file)
  }
}
