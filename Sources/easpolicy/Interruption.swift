#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What happens when the user or the system ends the program: unfinished files go with it.
enum Interruption {
  /// A path that is removed when the program is ended.
  struct Watch {
    fileprivate let slot: UnsafeMutablePointer<CChar>

    /// The path is no longer this program's.
    func end() { slot.pointee = 0 }
  }

  private static let slots = 4
  private static let capacity = 4096
  /// Paths that end with NUL; an empty one is free. A signal handler may use nothing but such plain memory and single calls.
  nonisolated(unsafe) private static let paths: UnsafeMutablePointer<CChar> = {
    let memory = UnsafeMutablePointer<CChar>.allocate(capacity: slots * capacity)
    memory.initialize(repeating: 0, count: slots * capacity)
    return memory
  }()

  /// Starts to listen, and makes write errors of signals: whoever no longer reads the output, or a limit on the size of
  /// files, must not kill the program without a word.
  static func begin() {
    _ = paths
    for number in [SIGINT, SIGTERM, SIGHUP] {
      let former = signal(number, end)
      // What the parent told to be ignored, as nohup does, stays ignored.
      if unsafeBitCast(former, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) { signal(number, SIG_IGN) }
    }
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Removes a path when the program is ended; nil if there is no room, and then the next run removes it.
  static func watch(_ path: String) -> Watch? {
    let bytes = path.utf8CString
    guard bytes.count <= capacity else { return nil }
    for index in 0..<slots where paths[index * capacity] == 0 {
      let slot = paths + index * capacity
      for place in (0..<bytes.count).reversed() { slot[place] = bytes[place] }
      return Watch(slot: slot)
    }
    return nil
  }

  /// Removes what is watched, and lets the signal do what it does.
  private static let end: @convention(c) (Int32) -> Void = { number in
    for index in 0..<slots {
      let path = paths + index * capacity
      if path.pointee != 0 { unlink(path) }
    }
    signal(number, SIG_DFL)
    raise(number)
  }
}
