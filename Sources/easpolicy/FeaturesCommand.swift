import ArgumentParser
import EASPolicyTranslator

/// `easpolicy features`
struct FeaturesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "features", abstract: "Shows which format can say which setting.")

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Only these fields, or sections such as smime.", valueName: "field"))
  var fields: [String] = []

  @Option(
    name: .customLong("in"), parsing: .upToNextOption, help: ArgumentHelp("Only these formats.", valueName: "format"))
  var formats: [String] = []

  @Option(help: ArgumentHelp("How the matrix is written.", valueName: "format"))
  var format: ListFormat = .text

  @OptionGroup(title: "Formats") var tables: TableOptions

  func run() throws {
    let registry = try tables.registry()
    let all = registry.formats.filter { $0 != FormatRegistry.canonical }
    let names = formats.isEmpty ? all : try formats.map(registry.format(named:))
    let tables = try names.map { try registry.backend($0).table }
    let chosen = try FieldChoice(fields: FieldCatalogue.all).choose(fields)
    let matrix = SupportMatrix(fields: chosen.isEmpty ? FieldCatalogue.all : chosen, tables: tables)
    try Console.output(matrix.render(format))
  }
}
