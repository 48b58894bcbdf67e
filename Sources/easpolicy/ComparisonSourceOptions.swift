import ArgumentParser
import EASPolicyTranslator

/// How the inputs of a comparison are read.
struct ComparisonSourceOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The format of the files; detected when left out.", valueName: "format"))
  var from: String?

  @Option(help: ArgumentHelp("The format of the base; detected when left out.", valueName: "format"))
  var baseFrom: String?

  @Option(help: ArgumentHelp("The product whose variables the files hold.", valueName: "dialect"))
  var fromVariables: String?

  @Option(help: ArgumentHelp("The product whose variables the base holds.", valueName: "dialect"))
  var baseFromVariables: String?

  @Option(
    help: ArgumentHelp(
      "What owners log in with, where a product only says that it is their device.", valueName: "login"))
  var ownerLogin: OwnerLogin?

  @Option(
    help: ArgumentHelp(
      "The schema of the Android app whose settings the files hold: guessed keys become real ones.",
      valueName: "file"),
    completion: .file())
  var appSchema: String?

  @Option(
    help: ArgumentHelp("The schema of the Android app whose settings the base holds.", valueName: "file"),
    completion: .file())
  var baseAppSchema: String?

  @OptionGroup var signatures: SignatureOptions

  /// Files that are read beside those that are compared.
  var schemas: [String] { [appSchema, baseAppSchema].compactMap(\.self) }

  func format(_ side: Side, in registry: FormatRegistry) throws -> String? {
    try (side == .base ? baseFrom : from).map(registry.format(named:))
  }

  /// Reads the side's schema.
  func options(_ side: Side) throws -> TranslationOptions {
    var options = TranslationOptions()
    options.sourceDialect = side == .base ? baseFromVariables : fromVariables
    options.ownerLogin = ownerLogin?.variable
    try signatures.apply(to: &options)
    if let schema = side == .base ? baseAppSchema : appSchema { options.sourceAppSchema = try SchemaFile.read(schema) }
    return options
  }
}
