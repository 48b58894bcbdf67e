import ArgumentParser
import EASPolicyTranslator

/// `easpolicy table new`
struct TableNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Prints a mapping table to start from: every field is unknown.",
    discussion: """
      With the schema of an Android app, its settings stand there as rows of their own, with their keys, types, titles \
      and values: each is then moved onto the field that it means.
      """)

  @Argument(help: "The id of the new format, such as acme-mail.")
  var name: String

  @Option(help: ArgumentHelp("The syntax of its documents.", valueName: "syntax"))
  var syntax: ScaffoldSyntax = .json

  @Option(
    help: ArgumentHelp("The schema of the Android app that the table is for.", valueName: "file"), completion: .file())
  var appSchema: String?

  func run() throws {
    guard TableScaffold.isValid(name) else {
      throw UsageFault("A format's id is made of small letters, digits and hyphens, such as acme-mail; not \(name).")
    }
    guard !FormatRegistry().formats.contains(name) else {
      throw UsageFault("There is a format \(name) already; choose another id.")
    }
    let schema = try appSchema.map(SchemaFile.read)
    try Console.output(TableScaffold(format: name, syntax: syntax, schema: schema).render())
  }
}
