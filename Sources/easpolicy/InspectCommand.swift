import ArgumentParser
import EASPolicyTranslator

/// `easpolicy inspect`
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Shows a profile in the canonical model, with where each value came from; never a secret.",
    discussion: """
      --as-device shows instead what the settings of a device should show and what its user will be asked: a checklist \
      for comparing a device in hand with the profile. --certificates shows what the certificates say of themselves: whose \
      they are, who issued them, until when they are valid and what they are for.
      """)

  @Argument(help: "The file to show; - is standard input.", completion: .file())
  var input: String

  @Option(help: ArgumentHelp("How it is written (default: yaml).", valueName: "syntax"))
  var syntax: ViewSyntax?

  @Flag(help: "Shows what a device should show and ask.")
  var asDevice = false

  @Flag(help: "Shows the certificates.")
  var certificates = false

  @Option(
    help: ArgumentHelp(
      "How the answer to --as-device or --certificates is written (default: text).", valueName: "format"))
  var format: ListFormat?

  @OptionGroup(title: "Source") var source: SourceOptions
  @OptionGroup(title: "Identities") var looking: LookingOptions
  @OptionGroup(title: "App schema") var schema: SchemaOptions
  @OptionGroup(title: "Formats") var tables: TableOptions

  func validate() throws {
    if asDevice, certificates { throw ValidationError("--as-device and --certificates are two views: choose one.") }
    let isList = asDevice || certificates
    if format != nil, !isList {
      throw ValidationError("--format needs --as-device or --certificates; --syntax is for the other view.")
    }
    if syntax != nil, isList {
      let view = asDevice ? "--as-device" : "--certificates"
      throw ValidationError("\(view) is written in a --format; --syntax is for the other view.")
    }
  }

  func run() throws {
    try InputList.requireOneStandardInput(
      [input] + [schema.appSchema].compactMap(\.self) + looking.identities.inputs)
    var options = try source.translationOptions()
    try looking.apply(to: &options)
    try schema.apply(to: &options)
    do {
      try Console.output(certificates ? try list(options) : asDevice ? try deviceView(options) : try view(options))
    } catch {
      throw Failure(error, path: input) ?? error
    }
  }

  private func read(with translator: Translator, _ options: TranslationOptions) throws -> SourceDocument {
    let bytes = try InputFile(path: input).read(limits: translator.limits)
    let format = try source.format(in: translator.registry)
    return try translator.read(bytes, format: format, options: options)
  }

  private func list(_ options: TranslationOptions) throws -> String {
    let document = try read(with: Translator(registry: try tables.registry()), options)
    let profiles = Set(try source.choice.selections(of: document).map(\.profile)).sorted()
    return CertificateReport(profiles.flatMap(document.certificates)).render(format ?? .text)
  }

  private func deviceView(_ options: TranslationOptions) throws -> String {
    let registry = try tables.registry()
    let document = try read(with: Translator(registry: registry), options)
    let selections = try source.choice.selections(of: document)
    let view = try DeviceView(document, selections, facts: DeviceFacts(), registry: registry)
    return DeviceReport(view).render(format ?? .text)
  }

  private func view(_ options: TranslationOptions) throws -> String {
    let translator = Translator(registry: try tables.registry())
    let document = try read(with: translator, options)
    var options = options
    options.verifies = false
    let selections = try source.choice.selections(of: document)
    let translations = try selections.map { selection in
      try translator.translate(document, selection, to: FormatRegistry.canonical, options: options)
    }
    do {
      let certificates = Set(selections.map(\.profile)).sorted().flatMap(document.certificates)
      return try CanonicalView(translations, certificates: certificates).render(syntax ?? .yaml)
    } catch {
      throw UnusableInput([error])
    }
  }
}
