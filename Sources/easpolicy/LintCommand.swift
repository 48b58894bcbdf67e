import ArgumentParser
import EASPolicyTranslator

/// `easpolicy lint`
struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Finds what will not work, what is unsafe and what surprises, before devices get it.",
    discussion: """
      `easpolicy explain RULE` tells why a rule matters and what to do. A comment in a property list or a YAML file \
      switches a rule off for that file: easpolicy-lint: disable RULE: REASON. Exit status 1 if a finding reaches \
      --fail-on.
      """)

  @Argument(help: "Files to judge, each by itself and together; - is standard input.", completion: .file())
  var inputs: [String]

  @Flag(help: "Judges the files below folders.")
  var recursive = false

  @Option(help: ArgumentHelp("The least severity that makes the run exit with 1.", valueName: "severity"))
  var failOn: FailureThreshold = .error

  @OptionGroup(title: "Rules") var rules: RuleOptions
  @OptionGroup(title: "Source") var reading: ReadingOptions
  @OptionGroup(title: "Identities") var looking: LookingOptions
  @OptionGroup(title: "App schema") var schema: SchemaOptions
  @OptionGroup(title: "Result") var result: ResultOptions
  @OptionGroup(title: "Formats") var tables: TableOptions

  func run() throws {
    try InputList.requireOneStandardInput(
      inputs + [rules.config, schema.appSchema].compactMap(\.self) + looking.identities.inputs)
    let registry = try tables.registry()
    let linter = Linter(
      registry: registry, configuration: try rules.configuration(), asOf: try rules.day(),
      sourceDialect: reading.fromVariables)
    var options = try reading.translationOptions()
    try schema.apply(to: &options)
    try looking.apply(to: &options)
    var reader = LintReader(
      translator: Translator(registry: registry), format: try reading.format(in: registry), options: options)
    // A file that is named twice is no second account.
    var known: Set<String> = []
    let files = try InputList.expand(inputs, isRecursive: recursive).filter { file in
      known.insert(POSIX.resolve(file.path) ?? file.path).inserted
    }
    let read = try files.compactMap { try reader.read($0) }
    guard !read.isEmpty else { throw reader.status }
    let report = try linter.lint(read)
    try result.write(.lint(report))
    let status = max(reader.status, failOn.isReached(by: report.worst) ? .found : .success)
    guard status == .success else { throw status }
  }
}
