import ArgumentParser
import EASPolicyTranslator

/// How an input is read and what is taken from it.
struct SourceOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The format of the input; detected when left out.", valueName: "format"))
  var from: String?

  @Option(help: ArgumentHelp("The product whose variables the input holds.", valueName: "dialect"))
  var fromVariables: String?

  @Option(
    help: ArgumentHelp(
      "What owners log in with, where a product only says that it is their device.", valueName: "login"))
  var ownerLogin: OwnerLogin?

  @Option(help: ArgumentHelp("Takes one profile, by name or by number from 1.", valueName: "name|n"))
  var profile: String?

  @Option(help: ArgumentHelp("Takes one account, by name, address or number from 1.", valueName: "name|n"))
  var account: String?

  /// Options of the library that say the same.
  var translationOptions: TranslationOptions {
    var options = TranslationOptions()
    options.sourceDialect = fromVariables
    options.ownerLogin = ownerLogin?.variable
    return options
  }

  /// What the names and numbers choose from a document.
  var choice: AccountChoice { AccountChoice(profile: profile, account: account) }

  /// The id of the named format.
  func format(in registry: FormatRegistry) throws -> String? { try from.map(registry.format(named:)) }
}
