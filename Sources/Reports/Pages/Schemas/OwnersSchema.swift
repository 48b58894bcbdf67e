import Documents
import Owners
import Translation

/// The JSON Schema of reports of `owners`.
struct OwnersSchema {
  typealias Schema = JSONSchema

  var node: Node {
    Schema.document(
      "Report of easpolicy owners", "What was found in a list of owners, and what became of it.",
      Schema.closed([
        .always("easpolicyOwners", Schema.version("Version of the report.")),
        .always("path", Schema.text("The list as given; - is standard input.")),
        .always("target", Schema.optional(Schema.code("The kind of list that it was checked for or written as."))),
        .always("output", Schema.optional(Schema.text("The file that was written."))),
        .always("owners", Schema.integer("Owners who were read.")),
        .always("unusableRows", Schema.integer("Rows that could not be used.")),
        .always("worst", Schema.reference("severity")),
        .always("counts", counts),
        .always("columns", Schema.list("The columns that were read.", of: column)),
        .always("problems", Schema.list("The problems, the gravest first.", of: problem)),
      ]),
      definitions: ["severity"])
  }

  private var counts: Node {
    Schema.object(
      "How many problems have a severity.",
      Severity.allCases.reversed().map { .always($0.rawValue, Schema.integer("How many.")) })
  }

  private var column: Node {
    Schema.object(
      "A column that was read.",
      [
        .always("name", Schema.text("What the list calls it.")),
        .always("variable", Schema.text("The variable that it states.")),
      ])
  }

  private var problem: Node {
    Schema.object(
      "A problem, with the rows that have it.",
      [
        .always("rule", Schema.words("The stable code.", OwnerRule.allCases.map(\.rawValue))),
        .always("severity", Schema.reference("severity")),
        .always("subject", Schema.optional(Schema.text("The column or the variable that it is about."))),
        .always("summary", Schema.text("What is wrong, in a sentence; nothing that the list says of people.")),
        .always("remedy", Schema.text("What to do, in a sentence.")),
        .always("count", Schema.integer("How many rows have it; 0 if it is about the list.")),
        .always("lines", Schema.list("The first \(OwnerProblem.limit) rows.", of: line)),
      ])
  }

  private var line: Node {
    Schema.object(
      "A row.",
      [
        .always("line", Schema.integer("Its line, from 1.", from: 1)),
        .always("other", Schema.optional(Schema.integer("The earlier line that it has to do with.", from: 1))),
      ])
  }
}
