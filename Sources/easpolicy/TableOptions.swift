import ArgumentParser
import EASPolicyTranslator

/// Which formats there are.
struct TableOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Adds the mapping tables (*.yaml) of a folder; repeatable.", valueName: "folder"),
    completion: .directory)
  var tables: [String] = []

  /// The built-in formats and those of the folders.
  func registry() throws -> FormatRegistry {
    let registry = FormatRegistry()
    for folder in tables {
      for file in try Self.files(in: folder) {
        let bytes = try InputFile(path: file).read(limits: .standard)
        try registry.register(try Backend(file: file, yaml: bytes))
      }
    }
    return registry
  }

  private static func files(in folder: String) throws(Failure) -> [String] {
    guard let names = POSIX.names(in: folder) else {
      throw Failure(.inputNotFound, "The folder of tables cannot be read: \(POSIX.complaint).", path: folder)
    }
    let tables = names.filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }
    guard !tables.isEmpty else {
      throw Failure(.inputNotFound, "There is no table (*.yaml) in this folder.", path: folder)
    }
    return tables.map { folder.hasSuffix("/") ? folder + $0 : folder + "/" + $0 }
  }
}
