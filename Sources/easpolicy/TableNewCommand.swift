import ArgumentParser
import EASPolicyTranslator

/// `easpolicy table new`
struct TableNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Prints a mapping table to start from: every field is unknown.")

  @Argument(help: "The id of the new format, such as acme-mail.")
  var name: String

  @Option(help: ArgumentHelp("The syntax of its documents.", valueName: "syntax"))
  var syntax: ScaffoldSyntax = .json

  func run() throws {
    guard TableScaffold.isValid(name) else {
      throw UsageFault("A format's id is made of small letters, digits and hyphens, such as acme-mail; not \(name).")
    }
    guard !FormatRegistry().formats.contains(name) else {
      throw UsageFault("There is a format \(name) already; choose another id.")
    }
    try Console.output(TableScaffold(format: name, syntax: syntax).render())
  }
}
