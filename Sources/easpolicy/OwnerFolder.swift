import EASPolicyTranslator

/// One file for each owner. Each is written under another name first, so that nobody ever sees half of one.
struct OwnerFolder: OwnerSink {
  let unit = "file"
  private let folder: String
  private let isSecret: Bool
  /// The names that inputs have in the folder, in lower case.
  private let inputs: Set<String>
  private var names: OwnerNames

  init(folder: String, fileExtension: String, isSecret: Bool, inputs: [String]) throws(Failure) {
    self.folder = folder
    self.isSecret = isSecret
    names = OwnerNames(fileExtension: fileExtension)
    guard POSIX.makeFolder(folder) else {
      throw Failure(.outputNotCreatable, "The folder cannot be created: \(POSIX.complaint).", path: folder)
    }
    // What would stop the first owner is told before any work.
    try TemporaryFile(for: folder + "/.", isSecret: isSecret, shownAs: folder).discard()
    let here = POSIX.identity(folder)
    self.inputs = Set(
      (inputs + inputs.compactMap(POSIX.resolve)).filter { POSIX.identity(OutputFile.folder(of: $0)) == here }
        .map { $0.split(separator: "/").last?.lowercased() ?? "" })
  }

  mutating func take(_ bytes: [UInt8], of owner: Owner, label: String?) throws(Failure) -> String? {
    let name = names.name(for: owner, label: label)
    let path = folder + "/" + name.file
    if !inputs.isEmpty, inputs.contains(name.file.lowercased()) {
      throw Failure(.outputNotCreatable, "The output would take the place of an input.", path: path)
    }
    // A hundred thousand files would wait minutes for the disk; after a power failure, the run is repeated.
    try TemporaryFile(for: path, isSecret: isSecret, shownAs: path).become(bytes, isSynchronised: false)
    return name.change.map { "The file is called \(name.file): \($0)." }
  }

  mutating func finish() throws(Failure) {}

  mutating func abandon() {}
}
