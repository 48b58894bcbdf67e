#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension POSIX {
  /// What a path names.
  enum Kind {
    case file, folder, other
  }

  /// What tells files apart, whatever they are called.
  struct Identity: Hashable {
    let device: UInt64
    let number: UInt64
  }

  static func kind(_ path: String) -> Kind? { status(path).map { kind($0) } }

  static func identity(_ path: String) -> Identity? {
    status(path).map { Identity(device: UInt64(truncatingIfNeeded: $0.st_dev), number: UInt64($0.st_ino)) }
  }

  /// Whether the mode of an open file lets others than its owner read it; pipes and devices are nobody's to read later.
  static func isReadableByOthers(_ file: Int32) -> Bool {
    var status = stat()
    return fstat(file, &status) == 0 && kind(status) == .file && status.st_mode & (S_IRGRP | S_IROTH) != 0
  }

  /// Whether the path is a symbolic link, which recursion does not follow.
  static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  private static func status(_ path: String) -> stat? {
    var status = stat()
    return stat(path, &status) == 0 ? status : nil
  }

  private static func kind(_ status: stat) -> Kind {
    switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    default: .other
    }
  }

  /// The names in a folder, sorted; nil if it cannot be read.
  static func names(in folder: String) -> [String]? {
    guard let stream = opendir(folder) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = text(of: entry)
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// The names in a folder that start and end so; none if it cannot be read.
  static func names(in folder: String, from prefix: String, to suffix: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = text(of: entry)
      if name.hasPrefix(prefix), name.hasSuffix(suffix) { names.append(name) }
    }
    return names
  }

  private static func text(of entry: UnsafeMutablePointer<dirent>) -> String {
    withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
    }
  }

  static func makeFolder(_ path: String) -> Bool {
    if mkdir(path, 0o777) == 0 { return true }
    // To look what is there overwrites the complaint.
    let complaint = errno
    if kind(path) == .folder { return true }
    errno = complaint
    return false
  }

  /// The path without symbolic links; nil if there is no such file.
  static func resolve(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Creates a file that is not there yet; others may read it as far as the user usually lets them.
  static func create(_ path: String, isSecret: Bool) -> Int32? {
    valid(open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, isSecret ? 0o600 : 0o666))
  }

  static func move(_ path: String, to target: String) -> Bool { rename(path, target) == 0 }

  static func remove(_ path: String) { unlink(path) }
}
