/// The inputs that a command line names.
enum InputList {
  /// Files that hold settings, by the ends of their names; others in a folder are left alone.
  private static let extensions = ["json", "mobileconfig", "plist", "xml", "yaml", "yml"]

  /// Every input; a folder stands for the files below it.
  static func expand(_ paths: [String], isRecursive: Bool) throws(Failure) -> [InputFile] {
    try requireOneStandardInput(paths)
    var inputs: [InputFile] = []
    for path in paths {
      guard path != InputFile.standardInput, POSIX.kind(path) == .folder else {
        inputs.append(InputFile(path: path))
        continue
      }
      guard isRecursive else {
        throw Failure(.usage, "This is a folder; --recursive takes the files below it.", path: path)
      }
      let found = try files(in: path.hasSuffix("/") ? String(path.dropLast()) : path, below: [])
      guard !found.isEmpty else {
        throw Failure(.inputNotFound, "There is no file with settings below this folder.", path: path)
      }
      inputs += found
    }
    return inputs
  }

  /// Standard input ends when it was read, so that a second reading would find an empty document.
  static func requireOneStandardInput(_ paths: [String]) throws(Failure) {
    guard paths.count(where: { $0 == InputFile.standardInput }) > 1 else { return }
    throw Failure(.usage, "Standard input (-) can be read only once; save it to a file to use it again.")
  }

  private static func files(in folder: String, below folders: [String]) throws(Failure) -> [InputFile] {
    guard let names = POSIX.names(in: folder) else {
      throw Failure(.inputOutputError, "The folder cannot be read: \(POSIX.complaint).", path: folder)
    }
    var found: [InputFile] = []
    for name in names where !name.hasPrefix(".") {
      let path = folder + "/" + name
      switch POSIX.kind(path) {
      case .folder where !POSIX.isLink(path): found += try files(in: path, below: folders + [name])
      case .file where isDocument(name): found.append(InputFile(path: path, folders: folders))
      default: break
      }
    }
    return found
  }

  private static func isDocument(_ name: String) -> Bool {
    name.split(separator: ".").count > 1 && extensions.contains((name.split(separator: ".").last ?? "").lowercased())
  }
}
