import EASPolicyTranslator

/// Where a password comes from: a file, or a descriptor that the caller opened. The command line, which others can see
/// in lists of processes, never holds one.
struct SecretSource: Hashable {
  /// What is read.
  enum Origin: Hashable {
    case file(String)
    case descriptor(Int32)
  }

  let origin: Origin
  /// The name of the option, for messages.
  let option: String

  private static let largest = 64 << 10

  /// The one that was named; nil if none was.
  ///
  /// - Parameter name: What the options begin with: `--NAME-file` and `--NAME-fd`.
  /// - Throws: ``Failure`` if both are named, or the descriptor is none to read from.
  static func named(_ name: String, file: String?, descriptor: Int32?) throws(Failure) -> SecretSource? {
    switch (file, descriptor) {
    case (nil, nil): return nil
    case (let path?, nil): return SecretSource(origin: .file(path), option: "--\(name)-file")
    case (nil, let number?):
      let option = "--\(name)-fd"
      guard number >= 0, number != POSIX.output, number != POSIX.error else {
        throw Failure(.usage, "\(option) needs a descriptor to read from: 0, or 3 and above.")
      }
      return SecretSource(origin: .descriptor(number), option: option)
    case (_?, _?): throw Failure(.usage, "--\(name)-file and --\(name)-fd say two things: choose one.")
    }
  }

  /// What it takes from the inputs: standard input can be read only once.
  var input: String? {
    switch origin {
    case .file(let path): path
    case .descriptor(let number): number == POSIX.input ? InputFile.standardInput : nil
    }
  }

  /// The password without the line break that ends it. Others who may read the file are warned of.
  ///
  /// - Throws: ``Failure``, which never tells what was read.
  func read() throws(Failure) -> Secret {
    let bytes = try contents()
    guard bytes.count <= Self.largest else { throw refusal("is longer than 64 KB: that is no password") }
    guard let text = String(validating: Self.password(in: bytes), as: UTF8.self) else {
      throw refusal("is not UTF-8 text")
    }
    guard !text.isEmpty else { throw refusal("is empty") }
    guard !text.utf8.contains(where: { $0 == 10 || $0 == 13 || $0 == 0 }) else {
      throw refusal("holds more than one line: the password alone should stand there")
    }
    return Secret(text)
  }

  /// What stands between the byte order mark and the line break of editors.
  private static func password(in bytes: [UInt8]) -> ArraySlice<UInt8> {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    guard text.last == 10 else { return text }
    let line = text.dropLast()
    return line.last == 13 ? line.dropLast() : line
  }

  private func contents() throws(Failure) -> [UInt8] {
    switch origin {
    case .file(let path) where path != InputFile.standardInput: return try contents(of: path)
    case .file: return try contents(of: POSIX.input)
    case .descriptor(let number): return try contents(of: number)
    }
  }

  private func contents(of path: String) throws(Failure) -> [UInt8] {
    guard let file = POSIX.openForReading(path) else {
      let status: ExitStatus = POSIX.isMissing ? .inputNotFound : .inputOutputError
      throw Failure(status, "The file of \(option) cannot be opened: \(POSIX.complaint).", path: path)
    }
    defer { _ = POSIX.closeFile(file) }
    if POSIX.isReadableByOthers(file) {
      Console.warn("Other users may read this file, which holds a password: chmod 600 it.", path: path)
    }
    return try contents(of: file)
  }

  private func contents(of file: Int32) throws(Failure) -> [UInt8] {
    guard let bytes = POSIX.readAll(file, limit: Self.largest) else {
      throw Failure(.inputOutputError, "What \(option) names cannot be read: \(POSIX.complaint).")
    }
    return bytes
  }

  private func refusal(_ problem: String) -> Failure { Failure(.unusableInput, "What \(option) names \(problem).") }
}
