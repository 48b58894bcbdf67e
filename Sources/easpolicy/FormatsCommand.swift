import ArgumentParser
import EASPolicyTranslator

/// `easpolicy formats`
struct FormatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "formats", abstract: "Lists the formats, and how each gets into its product.")

  @Option(help: ArgumentHelp("How the list is written.", valueName: "format"))
  var format: ListFormat = .text

  @OptionGroup(title: "Formats") var tables: TableOptions

  func run() throws {
    let registry = try tables.registry()
    let known = try registry.formats.map { try registry.backend($0).table }
    try Console.output(FormatList(known).render(format))
  }
}
