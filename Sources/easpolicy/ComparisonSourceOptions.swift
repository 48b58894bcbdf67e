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

  func format(_ side: Side, in registry: FormatRegistry) throws -> String? {
    try (side == .base ? baseFrom : from).map(registry.format(named:))
  }

  func options(_ side: Side) -> TranslationOptions {
    var options = TranslationOptions()
    options.sourceDialect = side == .base ? baseFromVariables : fromVariables
    options.ownerLogin = ownerLogin?.variable
    return options
  }
}
