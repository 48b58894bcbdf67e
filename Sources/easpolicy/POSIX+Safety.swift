#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension POSIX {
  /// What became of an attempt to lock a file.
  enum Lock {
    case locked
    /// Another program has locked it.
    case taken
    /// The file system has no locks.
    case unknown
  }

  /// Locks an open file until it is closed or the process ends, however that happens.
  static func lock(_ file: Int32) -> Lock {
    guard flock(file, LOCK_EX | LOCK_NB) != 0 else { return .locked }
    return errno == EWOULDBLOCK ? .taken : .unknown
  }

  /// Whether the last call complained that there is such a file already.
  static var isTaken: Bool { errno == EEXIST }

  /// Whether an open file still has a name.
  static func isNamed(_ file: Int32) -> Bool {
    var status = stat()
    return fstat(file, &status) == 0 && status.st_nlink > 0
  }

  /// Whether there is a file that may not be changed, though its folder would let it be replaced.
  static func isProtected(_ path: String) -> Bool {
    access(path, W_OK) != 0 && [EACCES, EPERM, EROFS].contains(errno)
  }

  /// Waits until the bytes of a file are on the disk; false if they cannot get there.
  static func synchronise(_ file: Int32) -> Bool {
    while fsync(file) != 0 {
      // Some file systems do not know the call.
      if errno == EINVAL || errno == ENOTSUP { return true }
      if errno != EINTR { return false }
    }
    return true
  }

  /// Fills the places of standard streams that are closed with files that refuse to be read or written: otherwise the next
  /// file that is opened would get such a place, and messages would end up in it.
  static func fillStandardStreams() {
    for (file, mode) in [(input, O_WRONLY), (output, O_RDONLY), (error, O_RDONLY)] where fcntl(file, F_GETFD) == -1 {
      _ = open("/dev/null", mode)
    }
  }
}
