import EASPolicyTranslator

/// Writes translations where the command line says.
struct OutputWriter {
  private let destination: Destination
  private var names: OutputNames?
  private let inputs: Set<POSIX.Identity>
  /// How many files were written.
  private(set) var written = 0

  init(destination: Destination, fileExtension: String, inputs: [InputFile]) {
    self.destination = destination
    self.inputs = Set(inputs.compactMap { POSIX.identity($0.path) })
    if case .folder(let folder) = destination { names = OutputNames(folder: folder, fileExtension: fileExtension) }
  }

  /// Whether so many outputs fit the destination.
  ///
  /// - Throws: ``Failure`` naming the choices.
  func check(
    _ count: Int, _ document: SourceDocument, _ selections: [SourceSelection], _ path: String
  ) throws(Failure) {
    guard count > 1, !destination.isFolder else { return }
    let choices = selections.enumerated().map { index, selection in
      let isWhole = document.selections.contains(selection)
      let names = isWhole ? document.profileNames(selection.profile) : document.accountNames(selection)
      let option = isWhole && document.selections.count > 1 ? "--profile" : "--account"
      return (["\(option) \(index + 1)"] + names.prefix(1).map { "(\($0))" }).joined(separator: " ")
    }
    let message =
      "The input becomes \(count) outputs. Choose one with \(choices.joined(separator: ", ")), "
      + "or write all to a folder with -o FOLDER/."
    throw Failure(.usage, message, path: path)
  }

  /// Writes a translation; the path, unless it went to standard output.
  mutating func write(_ translation: Translation, for input: InputFile, label: String?) throws(Failure) -> String? {
    guard let path = path(for: input, label) else {
      try Console.output(document: translation.bytes)
      return nil
    }
    if let identity = POSIX.identity(path), inputs.contains(identity) {
      throw Failure(.outputNotCreatable, "The output would take the place of an input.", path: path)
    }
    try makeFolders(for: input)
    try OutputFile.write(translation.bytes, to: path, isSecret: translation.holdsSecrets)
    written += 1
    return path
  }

  private mutating func path(for input: InputFile, _ label: String?) -> String? {
    switch destination {
    case .standardOutput: nil
    case .file(let path): path
    case .folder: names?.path(for: input, label: label)
    }
  }

  private func makeFolders(for input: InputFile) throws(Failure) {
    for folder in names?.folders(for: input) ?? [] where !POSIX.makeFolder(folder) {
      throw Failure(.outputNotCreatable, "The folder cannot be created: \(POSIX.complaint).", path: folder)
    }
  }
}
