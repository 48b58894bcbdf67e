import ArgumentParser
import EASPolicyTranslator

/// `easpolicy translate`
struct TranslateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "translate",
    abstract: "Translates profiles into another format, with a report that accounts for every setting.",
    discussion: """
      The output goes to standard output or to -o; the report goes to standard error or to --report. Several inputs, \
      and several accounts into a format that holds one, need a folder: -o FOLDER/.
      """)

  @Argument(help: "Files to translate; - is standard input.", completion: .file())
  var inputs: [String]

  @Option(help: ArgumentHelp("The format to write; `easpolicy formats` lists them.", valueName: "format"))
  var to: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Where to write: a file, or a folder if it exists as one or ends in a slash.", valueName: "path"),
    completion: .file())
  var output: String?

  @Flag(help: "Translates the files below folders.")
  var recursive = false

  @OptionGroup(title: "Source") var source: SourceOptions
  @OptionGroup(title: "Target") var target: TargetOptions
  @OptionGroup(title: "Identities") var identities: IdentityOptions
  @OptionGroup(title: "App schemas") var schemas: TranslationSchemaOptions
  @OptionGroup(title: "Signer") var signing: SigningOptions
  @OptionGroup(title: "Template") var template: GeneralizeOptions
  @OptionGroup(title: "Report") var reports: ReportOptions
  @OptionGroup(title: "Formats") var tables: TableOptions

  func run() throws {
    let registry = try tables.registry()
    let backend = try registry.backend(try registry.format(named: to))
    var options = try source.translationOptions()
    try target.apply(to: &options, for: backend.table)
    try InputList.requireOneStandardInput(
      inputs + schemas.inputs + signing.inputs + [template.list, target.envelope.into].compactMap(\.self)
        + target.inputs + identities.inputs)
    try identities.apply(to: &options)
    try schemas.apply(to: &options, for: backend.table)
    options.generalizing = try template.values()
    options.signer = try signing.signer(isQuiet: reports.quiet)
    let files = try InputList.expand(inputs, isRecursive: recursive)
    let destination = Destination(output)
    let envelope = try options.targetEnvelope(for: backend.table)
    let isBatch = files.count > 1 || inputs.contains { $0 != InputFile.standardInput && POSIX.kind($0) == .folder }
    try check(destination, isBatch)
    var run = TranslationRun(
      translator: Translator(registry: registry), sourceFormat: try source.format(in: registry),
      choice: source.choice, table: backend.table, options: options,
      syntax: try TargetSyntax(target.syntax, for: backend.table, envelope: envelope), destination: destination,
      reports: reports, inputs: files, isBatch: isBatch)
    let status = run.translateAll()
    guard status == .success else { throw status }
  }

  private func check(_ destination: Destination, _ isBatch: Bool) throws(Failure) {
    if target.envelope.into != nil, isBatch || destination.isFolder {
      throw Failure(.usage, "--into takes one input and one output: name a file after -o, or leave it out.")
    }
    if isBatch, !destination.isFolder {
      throw Failure(.usage, "Several inputs need a folder: add -o FOLDER/.")
    }
    if case .standardOutput = destination, reports.report == "-" {
      throw Failure(.usage, "Output and report cannot both go to standard output: add -o PATH, or --report PATH.")
    }
    if case .file(let path) = destination, path == reports.report {
      throw Failure(.usage, "Output and report cannot both go to this file; name another with --report.", path: path)
    }
  }
}
