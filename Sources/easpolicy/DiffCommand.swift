import ArgumentParser
import EASPolicyTranslator

/// `easpolicy diff`
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Tells whether profiles are the same policy, whatever their formats, names, identifiers and order.",
    discussion: """
      Each further file, or folder, is compared with the first. A value that is left out equals the vendor's default. \
      Exit status: 0 the same; 1 different; 65 unusable.
      """)

  @Argument(help: "The file or folder to compare with; - is standard input.", completion: .file())
  var base: String

  @Argument(help: "The files or folders to compare.", completion: .file())
  var others: [String]

  @Option(help: ArgumentHelp("Leaves a field, or a section such as smime, alone; repeatable.", valueName: "field"))
  var ignore: [String] = []

  @Option(help: ArgumentHelp("Looks only at a field, or a section; repeatable.", valueName: "field"))
  var only: [String] = []

  @Flag(help: "Counts what a format cannot say as a difference.")
  var strict = false

  @Flag(help: "Compares identifiers and other bookkeeping too, and the profile even if only one side has one.")
  var allFields = false

  @OptionGroup(title: "Source") var source: ComparisonSourceOptions
  @OptionGroup(title: "Owners") var owners: OwnerOptions
  @OptionGroup(title: "Result") var result: ResultOptions
  @OptionGroup(title: "Formats") var tables: TableOptions

  func run() throws {
    try InputList.requireOneStandardInput([base] + others + [owners.owners].compactMap(\.self) + source.schemas)
    let registry = try tables.registry()
    let reader = try ComparisonReader(translator: Translator(registry: registry), source: source)
    let comparer = PolicyComparer(translator: reader.translator, options: try options(registry))
    guard let baseInput = try reader.read(base, .base) else { throw reader.status }
    let inputs = try others.compactMap { try reader.read($0, .other) }
    let (comparisons, rows) = try owners.tally(try inputs.map { try comparer.compare(baseInput, with: $0) })
    if !comparisons.isEmpty { try result.write(.comparisons(comparisons)) }
    let verdict: ExitStatus = comparisons.allSatisfy(\.isSame) ? .success : .found
    let status = max(reader.status, rows, verdict)
    guard status == .success else { throw status }
  }

  private func options(_ registry: FormatRegistry) throws -> ComparisonOptions {
    let tables = try registry.formats.filter { $0 != FormatRegistry.canonical }.map { try registry.backend($0).table }
    let choice = FieldChoice(fields: FieldCatalogue.all + tables.flatMap(\.localFields))
    var options = ComparisonOptions()
    options.onlyFields = Set(try choice.choose(only).map(\.id))
    options.ignoredFields = Set(try choice.choose(ignore).map(\.id))
    guard only.isEmpty || !options.onlyFields.isSubset(of: options.ignoredFields) else {
      throw UsageFault("--ignore takes away all that --only names, so that nothing is left to compare.")
    }
    options.comparesEverything = allFields
    options.isStrict = strict
    return options
  }
}
