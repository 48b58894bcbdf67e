#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The system's calls on open files and on the process.
enum POSIX {
  static let input: Int32 = STDIN_FILENO
  static let output: Int32 = STDOUT_FILENO
  static let error: Int32 = STDERR_FILENO

  /// What the last call complained about, in words.
  static var complaint: String {
    let number = errno
    return strerror(number).map { String(cString: $0).lowercased() } ?? "error \(number)"
  }

  /// Whether the last call complained that there is no such file.
  static var isMissing: Bool { errno == ENOENT || errno == ENOTDIR }

  static func isTerminal(_ file: Int32) -> Bool { isatty(file) == 1 }

  static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  static func quit(_ status: Int32) -> Never { exit(status) }

  /// Writes everything; false if the system refuses.
  static func writeAll(_ bytes: [UInt8], to file: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let part = UnsafeRawBufferPointer(rebasing: rest)
        let written = write(file, part.baseAddress, part.count)
        if written < 0, errno == EINTR { continue }
        guard written > 0 else { return false }
        rest = rest.dropFirst(written)
      }
      return true
    }
  }

  /// Reads to the end, or a little beyond `limit` bytes; nil if the system refuses.
  static func readAll(_ file: Int32, limit: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= limit {
      let count = read(file, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return bytes
  }

  /// The next bytes; none at the end, nil if the system refuses.
  static func readSome(_ file: Int32) -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(file, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      return count < 0 ? nil : Array(buffer[..<count])
    }
  }

  static func openForReading(_ path: String) -> Int32? { valid(open(path, O_RDONLY | O_CLOEXEC)) }

  static func openForWriting(_ path: String) -> Int32? { valid(open(path, O_WRONLY | O_CLOEXEC)) }

  static func closeFile(_ file: Int32) -> Bool { close(file) == 0 }

  static func valid(_ file: Int32) -> Int32? { file < 0 ? nil : file }
}
