import ArgumentParser
import EASPolicyTranslator

/// `easpolicy schema`
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Shows which settings an Android app declares, and which of them are known here.",
    discussion: """
      The file is the app's own schema in any of its published forms: app_restrictions.xml, the restrictions of the Play \
      EMM API, the managedProperties of the Android Management API, or the schema items of Microsoft Graph.
      """)

  @Argument(help: "The schema; - is standard input.", completion: .file())
  var schema: String

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "The format whose table may know the settings; found by the app's package when left out.", valueName: "format"))
  var known: String?

  @Option(help: ArgumentHelp("How the table is written.", valueName: "format"))
  var format: ListFormat = .text

  @OptionGroup(title: "Formats") var tables: TableOptions

  func run() throws {
    let registry = try tables.registry()
    let schema = try SchemaFile.read(self.schema)
    let table = try table(for: schema, in: registry)
    let resolved = try table.map { try ResolvedTable(checking: $0, schema: schema) }
    try Console.output(SchemaReport(SchemaOutline(schema, knownBy: resolved)).render(format))
  }

  /// The table that is named, or the only one for the package.
  private func table(for schema: AppSchema, in registry: FormatRegistry) throws -> MappingTable? {
    if let known { return try registry.backend(try registry.format(named: known)).table }
    guard let package = schema.package else { return nil }
    let tables = try registry.formats.map { try registry.backend($0).table }.filter { $0.packages.contains(package) }
    return tables.count == 1 ? tables[0] : nil
  }
}
