import ArgumentParser
import EASPolicyTranslator

/// What the app whose settings are read declares.
struct SchemaOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The schema of the Android app whose settings are read: they are checked, and guessed keys become real ones.",
      valueName: "file"),
    completion: .file())
  var appSchema: String?

  /// Adds the schema to options of the library.
  func apply(to options: inout TranslationOptions) throws {
    if let appSchema { options.sourceAppSchema = try SchemaFile.read(appSchema) }
  }
}
