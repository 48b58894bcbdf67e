import ArgumentParser
import EASPolicyTranslator

/// Which formats there are.
struct TableOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Adds the mapping tables (*.yaml) of a folder, and the dialects of its folder dialects; repeatable.",
      valueName: "folder"),
    completion: .directory)
  var tables: [String] = []

  /// The built-in formats and those of the folders.
  func registry() throws -> FormatRegistry {
    let registry = FormatRegistry()
    for folder in tables {
      for file in Self.dialectFiles(in: folder) {
        let bytes = try InputFile(path: file).read(limits: .standard)
        registry.register(try DialectLoader.dialect(file: file, text: bytes))
      }
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
    let tables = names.filter(isTable)
    guard !tables.isEmpty else {
      throw Failure(.inputNotFound, "There is no table (*.yaml) in this folder.", path: folder)
    }
    return tables.map { path(folder, $0) }
  }

  private static func dialectFiles(in folder: String) -> [String] {
    let inner = path(folder, "dialects")
    return (POSIX.names(in: inner) ?? []).filter(isTable).map { path(inner, $0) }
  }

  private static func isTable(_ name: String) -> Bool { name.hasSuffix(".yaml") && !name.hasPrefix(".") }

  private static func path(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }
}
