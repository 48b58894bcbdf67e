import ArgumentParser
import EASPolicyTranslator

/// How an input is read.
struct ReadingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The format of the input; detected when left out.", valueName: "format"))
  var from: String?

  @Option(
    help: ArgumentHelp(
      "What is around the settings of an Android app; recognised when left out.", valueName: "envelope")
  )
  var fromEnvelope: String?

  @Option(help: ArgumentHelp("The product whose variables the input holds.", valueName: "dialect"))
  var fromVariables: String?

  @Option(
    help: ArgumentHelp(
      "What owners log in with, where a product only says that it is their device.", valueName: "login"))
  var ownerLogin: OwnerLogin?

  @OptionGroup var signatures: SignatureOptions

  /// Options of the library that say the same.
  func translationOptions() throws -> TranslationOptions {
    var options = TranslationOptions()
    options.sourceDialect = fromVariables
    options.sourceEnvelope = fromEnvelope
    options.ownerLogin = ownerLogin?.variable
    try signatures.apply(to: &options)
    return options
  }

  /// The id of the named format.
  func format(in registry: FormatRegistry) throws -> String? { try from.map(registry.format(named:)) }
}
