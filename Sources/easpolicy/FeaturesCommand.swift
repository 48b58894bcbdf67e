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
    let chosen = try names.map { try registry.backend($0).table }
    try Console.output(SupportMatrix(fields: try chosenFields(), tables: chosen).render(format))
  }

  private func chosenFields() throws(UsageFault) -> [FieldDefinition] {
    var chosen: [FieldDefinition] = []
    for name in fields {
      let section = name.hasSuffix(".*") ? String(name.dropLast(2)) : name
      let found = FieldCatalogue.all.filter { $0.id == name || $0.id.hasPrefix(section + ".") }
      guard !found.isEmpty else {
        let hint = Suggestion.nearest(to: name, among: FieldCatalogue.all.map(\.id))
        throw UsageFault("There is no field \(name)." + (hint.map { " Did you mean \($0)?" } ?? ""))
      }
      chosen += found
    }
    return fields.isEmpty ? FieldCatalogue.all : FieldCatalogue.all.filter(chosen.contains)
  }
}
