import EASPolicyTranslator

/// One file for each owner. Each is written under another name first, so that nobody ever sees half of one.
struct OwnerFolder: OwnerSink {
  let unit = "file"
  private let folder: String
  private let isSecret: Bool
  private let temporary: String
  /// The names that inputs have in the folder, in lower case.
  private let inputs: Set<String>
  private var names: OwnerNames

  init(folder: String, fileExtension: String, isSecret: Bool, inputs: [String]) throws(Failure) {
    self.folder = folder
    self.isSecret = isSecret
    names = OwnerNames(fileExtension: fileExtension)
    guard POSIX.makeFolder(folder), let reserved = POSIX.makeTemporary(in: folder) else {
      throw Failure(.outputNotCreatable, "The folder cannot be written to: \(POSIX.complaint).", path: folder)
    }
    let here = POSIX.identity(folder)
    self.inputs = Set(
      (inputs + inputs.compactMap(POSIX.resolve)).filter { POSIX.identity(OutputFile.folder(of: $0)) == here }
        .map { $0.split(separator: "/").last?.lowercased() ?? "" })
    // The name is this run's own from now on; each output gets a new file under it.
    temporary = reserved.path
    _ = POSIX.closeFile(reserved.file)
    POSIX.remove(temporary)
  }

  mutating func take(_ bytes: [UInt8], of owner: Owner, label: String?) throws(Failure) -> String? {
    let name = names.name(for: owner, label: label)
    let path = folder + "/" + name.file
    if !inputs.isEmpty, inputs.contains(name.file.lowercased()) {
      throw Failure(.outputNotCreatable, "The output would take the place of an input.", path: path)
    }
    try write(bytes, to: path)
    return name.change.map { "The file is called \(name.file): \($0)." }
  }

  private func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    guard let file = POSIX.create(temporary, isSecret: isSecret) else {
      throw Failure(.outputNotCreatable, "The output cannot be created: \(POSIX.complaint).", path: path)
    }
    let isWritten = POSIX.writeAll(bytes, to: file)
    guard POSIX.closeFile(file), isWritten else {
      let failure = Failure(.inputOutputError, "The output cannot be written: \(POSIX.complaint).", path: path)
      POSIX.remove(temporary)
      throw failure
    }
    guard POSIX.move(temporary, to: path) else {
      let failure = Failure(.outputNotCreatable, "The output cannot be created: \(POSIX.complaint).", path: path)
      POSIX.remove(temporary)
      throw failure
    }
  }

  mutating func finish() throws(Failure) {}

  mutating func abandon() {}
}
