import ArgumentParser
import EASPolicyTranslator

/// How the text of an input is read.
struct TextOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The encoding of the input, where it does not say so itself: utf-8, utf-16, latin1 or windows-1252.",
      valueName: "encoding"))
  var encoding: TextEncoding?

  @Flag(help: "Reads what is against the rules where it can mean one thing only, and reports each repair.")
  var lenient = false

  func apply(to options: inout TranslationOptions) {
    options.sourceEncoding = encoding
    options.isLenient = lenient
  }
}
