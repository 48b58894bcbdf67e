import ArgumentParser
import EASPolicyTranslator

/// `easpolicy inspect`
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Shows a profile in the canonical model, with where each value came from; never a secret.")

  @Argument(help: "The file to show; - is standard input.", completion: .file())
  var input: String

  @Option(help: ArgumentHelp("How it is written.", valueName: "syntax"))
  var syntax: ViewSyntax = .yaml

  @OptionGroup(title: "Source") var source: SourceOptions
  @OptionGroup(title: "Formats") var tables: TableOptions

  func run() throws {
    do {
      try Console.output(try view())
    } catch {
      throw Failure(error, path: input) ?? error
    }
  }

  private func view() throws -> String {
    let registry = try tables.registry()
    let translator = Translator(registry: registry)
    let bytes = try InputFile(path: input).read(limits: translator.limits)
    var options = source.translationOptions
    options.verifies = false
    let document = try translator.read(bytes, format: try source.format(in: registry), options: options)
    let translations = try source.choice.selections(of: document).map { selection in
      try translator.translate(document, selection, to: FormatRegistry.canonical, options: options)
    }
    do {
      return try CanonicalView(translations).render(syntax)
    } catch {
      throw UnusableInput([error])
    }
  }
}
