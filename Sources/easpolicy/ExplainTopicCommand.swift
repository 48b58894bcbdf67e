import ArgumentParser
import EASPolicyTranslator

/// `easpolicy explain TOPIC`
struct ExplainTopicCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "topic",
    abstract: "Explains a code of a report, a rule of lint, a field, a format, an envelope or a symptom.")

  @Argument(
    help: "A code such as field-dropped, a rule such as ssl-off, a field, a format, an envelope, or a symptom's id.")
  var topic: String

  @OptionGroup(title: "Formats") var tables: TableOptions

  func run() throws { try Console.output(try Topic(named: topic, in: try tables.registry()).render()) }
}
