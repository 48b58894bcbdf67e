import ArgumentParser
import EASPolicyTranslator

/// `easpolicy plan`
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Shows what each way to another product would lose, the best way first. Nothing is written.",
    discussion: """
      A way is a format together with a product that takes it, such as a product's own payload or a profile that is \
      uploaded to it. The settings of all files are counted together.
      """)

  @Argument(help: "Files that would move, before --to; - is standard input.", completion: .file())
  var inputs: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Only the ways of these formats: all words up to the next option.", valueName: "format"))
  var to: [String] = []

  @Flag(help: "Takes the files below folders.")
  var recursive = false

  @Flag(help: "Lists every loss of every way, with counts by fate.")
  var detail = false

  @OptionGroup(title: "Source") var source: SourceOptions
  @OptionGroup(title: "Identities") var identities: IdentityOptions
  @OptionGroup(title: "App schema") var schema: SchemaOptions
  @OptionGroup(title: "Target") var target: PlanOptions
  @OptionGroup(title: "Result") var result: ResultOptions
  @OptionGroup(title: "Formats") var tables: TableOptions

  func validate() throws {
    guard inputs.isEmpty else { return }
    let hint = to.isEmpty ? "" : " --to takes all words after it, so name the files before it."
    throw ValidationError("No file is named.\(hint)")
  }

  func run() throws {
    try InputList.requireOneStandardInput(
      inputs + [schema.appSchema].compactMap(\.self) + identities.inputs)
    let registry = try tables.registry()
    let translator = Translator(registry: registry)
    var options = try source.translationOptions()
    target.apply(to: &options)
    try identities.apply(to: &options)
    try schema.apply(to: &options)
    let format = try source.format(in: registry)
    let files = try InputList.expand(inputs, isRecursive: recursive)
    let documents = try files.map { try read($0, translator, format, options) }
    let formats = try chosenFormats(registry)
    let planner = MigrationPlanner(translator: translator, options: options)
    try result.write(.plan(try planner.plan(documents, to: formats)), isDetailed: detail)
  }

  /// The formats of `--to`, each once; nil for all.
  private func chosenFormats(_ registry: FormatRegistry) throws -> [String]? {
    var formats: [String] = []
    for format in try to.map(registry.format(named:)) where !formats.contains(format) { formats.append(format) }
    return formats.isEmpty ? nil : formats
  }

  /// A plan counts all files together, so that one that cannot be used stops it.
  private func read(
    _ file: InputFile, _ translator: Translator, _ format: String?, _ options: TranslationOptions
  ) throws -> MigrationPlanner.Input {
    do {
      let document = try translator.read(try file.read(limits: translator.limits), format: format, options: options)
      return MigrationPlanner.Input(
        path: file.path, document: document, selections: try source.choice.selections(of: document))
    } catch {
      throw Failure(error, path: file.path) ?? error
    }
  }
}
