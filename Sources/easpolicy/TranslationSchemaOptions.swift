import ArgumentParser
import EASPolicyTranslator

/// What the apps of a translation declare.
struct TranslationSchemaOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The schema of the Android app that is written, or else read: settings are checked, guessed keys become real ones.",
      valueName: "file"),
    completion: .file())
  var appSchema: String?

  @Option(help: ArgumentHelp("The schema of the Android app that is read.", valueName: "file"), completion: .file())
  var fromAppSchema: String?

  /// The files, for finding standard input.
  var inputs: [String] { [appSchema, fromAppSchema].compactMap(\.self) }

  /// Adds the schemas to options of the library.
  func apply(to options: inout TranslationOptions, for table: MappingTable) throws {
    if let fromAppSchema { options.sourceAppSchema = try SchemaFile.read(fromAppSchema) }
    guard let appSchema else { return }
    if table.package != nil {
      options.appSchema = try SchemaFile.read(appSchema)
    } else if fromAppSchema == nil {
      options.sourceAppSchema = try SchemaFile.read(appSchema)
    } else {
      throw Failure(.usage, "\(table.format) configures no Android app, so that --app-schema has nothing to say.")
    }
  }
}
