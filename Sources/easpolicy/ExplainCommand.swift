import ArgumentParser
import EASPolicyTranslator

/// `easpolicy explain`
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Explains a code of a report, a field or a format.")

  @Argument(
    help: "A code such as field-dropped, a rule such as ssl-off, a field such as mail.preventMove, or a format.")
  var topic: String

  @OptionGroup(title: "Formats") var tables: TableOptions

  func run() throws { try Console.output(try Topic(named: topic, in: try tables.registry()).render()) }
}
