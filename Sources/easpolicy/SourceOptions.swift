import ArgumentParser
import EASPolicyTranslator

/// How an input is read and what is taken from it.
struct SourceOptions: ParsableArguments {
  @OptionGroup var reading: ReadingOptions

  @Option(help: ArgumentHelp("Takes one profile, by name or by number from 1.", valueName: "name|n"))
  var profile: String?

  @Option(help: ArgumentHelp("Takes one account, by name, address or number from 1.", valueName: "name|n"))
  var account: String?

  /// Options of the library that say the same.
  func translationOptions() throws -> TranslationOptions { try reading.translationOptions() }

  /// What the names and numbers choose from a document.
  var choice: AccountChoice { AccountChoice(profile: profile, account: account) }

  /// The id of the named format.
  func format(in registry: FormatRegistry) throws -> String? { try reading.format(in: registry) }
}
