import ArgumentParser
import EASPolicyTranslator

/// `easpolicy expand`
struct ExpandCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "expand",
    abstract: "Makes one output for each owner of a list, with variables filled in.",
    discussion: """
      Each output is what translating the profile gives once the owner's values stand in the place of its variables. \
      Outputs go to a folder, one file for each owner, or with --ndjson into one file of lines. An owner who lacks a \
      value is told with the line of the list, and the run goes on. Exit status: 65 if an owner failed.
      """)

  @Argument(help: "The profile; - is standard input.", completion: .file())
  var profile: String

  @Option(
    help: ArgumentHelp("The list of owners (CSV or JSON); - is standard input.", valueName: "file"),
    completion: .file())
  var owners: String

  @OptionGroup var columns: ColumnOptions

  @Option(help: ArgumentHelp("The format to write; `easpolicy formats` lists them.", valueName: "format"))
  var to: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder to write to; with --ndjson a file.", valueName: "path"),
    completion: .file())
  var output: String?

  @Flag(help: "Writes a line of JSON for each owner, to -o or to standard output.")
  var ndjson = false

  @Flag(help: "Stops at the first owner without an output.")
  var stopOnError = false

  @OptionGroup(title: "Source") var source: SourceOptions
  @OptionGroup(title: "Target") var target: TargetOptions
  @OptionGroup(title: "Identities") var identities: IdentityOptions
  @OptionGroup(title: "App schemas") var schemas: TranslationSchemaOptions
  @OptionGroup(title: "Signer") var signing: SigningOptions
  @OptionGroup(title: "Report") var reports: ReportOptions
  @OptionGroup(title: "Formats") var tables: TableOptions

  func run() throws {
    try InputList.requireOneStandardInput(inputs + identities.inputs)
    try checkDestination()
    let registry = try tables.registry()
    let table = try registry.backend(try registry.format(named: to)).table
    var options = try source.translationOptions()
    try target.apply(to: &options, for: table)
    try identities.apply(to: &options)
    try schemas.apply(to: &options, for: table)
    options.signer = try signing.signer(isQuiet: reports.quiet)
    let envelope = try options.targetEnvelope(for: table)
    let syntax = try OwnerSyntax(target.syntax, for: table, envelope: envelope, inLines: ndjson)
    let input = InputFile(path: profile)
    let translator = Translator(registry: registry)
    let document = try Failure.naming(profile) {
      try translator.read(
        try input.read(limits: translator.limits), format: try source.format(in: registry), options: options)
    }
    let selections = table.outputs(of: try source.choice.selections(of: document), shape: options.shape)
    var expansion = ExpansionOptions(format: table.format)
    expansion.translation = options
    expansion.codec = syntax.codec
    let expanders = try Failure.naming(profile) {
      try selections.map { try Expander(translator, document, $0, options: expansion) }
    }
    let reader = try Failure.naming(owners) {
      try OwnerList.read(try columns.listOptions(), chunks: try InputFile(path: owners).chunks())
    }
    try check(reader, expanders)
    var run = ExpansionRun(
      outputs: zip(document.labels(selections), expanders).map { (label: $0, expander: $1) }, reader: reader,
      list: owners, input: input, sink: try sink(syntax, isSecret: options.holdsSecrets), reports: reports,
      stopsOnError: stopOnError)
    let status = run.expandAll()
    guard status == .success else { throw status }
  }

  /// What every output needs and no column gives is told before anything is written.
  private func check(_ reader: OwnerReader, _ expanders: [Expander]) throws(Failure) {
    guard reader.syntax == .csv else { return }
    var faults: [InputFault] = []
    for fault in expanders.flatMap({ $0.faults(in: reader.columns) }) where !faults.contains(fault) {
      faults.append(fault)
    }
    guard faults.isEmpty else { throw Failure(UnusableInput(faults), path: owners) ?? Failure(.unusableInput, "") }
  }

  /// Everything that is read, which no output may take the place of.
  private var inputs: [String] {
    [profile, owners] + schemas.inputs + signing.inputs + [target.envelope.into].compactMap(\.self) + target.inputs
  }

  private func checkDestination() throws(Failure) {
    let destination = Destination(output)
    if ndjson, case .standardOutput = destination, reports.report == "-" {
      throw Failure(.usage, "Output and report cannot both go to standard output: add -o PATH, or --report PATH.")
    }
    guard !ndjson else { return }
    switch destination {
    case .standardOutput:
      throw Failure(.usage, "One file for each owner needs a folder: add -o FOLDER/, or --ndjson for lines.")
    case .file(let path) where POSIX.kind(path) != nil:
      throw Failure(.usage, "This is no folder; one file for each owner needs one.", path: path)
    case .file, .folder: return
    }
  }

  private func sink(_ syntax: OwnerSyntax, isSecret: Bool) throws(Failure) -> any OwnerSink {
    switch Destination(output) {
    case .file(let folder) where !ndjson, .folder(let folder) where !ndjson:
      return try OwnerFolder(
        folder: folder, fileExtension: syntax.fileExtension, isSecret: isSecret, inputs: inputs)
    default: return OwnerLines(try StreamedOutput(output, isSecret: isSecret, inputs: inputs))
    }
  }
}

extension SourceDocument {
  /// What tells selections apart in names of files; none if there is only one.
  fileprivate func labels(_ selections: [SourceSelection]) -> [String?] {
    guard selections.count > 1 else { return [nil] }
    let labels = selections.map(label)
    return labels.enumerated().map { index, label in
      labels.count { $0.lowercased() == label.lowercased() } > 1 ? "\(label)-\(index + 1)" : label
    }
  }
}
