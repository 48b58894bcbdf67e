import Documents
import Translation

/// The JSON Schema of reports of `lint`.
struct LintSchema {
  typealias Schema = JSONSchema

  var node: Node {
    Schema.document(
      "Report of easpolicy lint", "What the rules found in some documents.",
      Schema.closed([
        .always("easpolicyLint", Schema.version("Version of the report.")),
        .always("worst", Schema.reference("severity")),
        .always("counts", counts),
        .always("rules", Schema.list("The rules that were applied.", of: rule)),
        .always("documents", Schema.list("The documents in the order given.", of: entry)),
      ]),
      definitions: ["severity", "location", "record", "fault"])
  }

  private var counts: Node {
    Schema.object(
      "How many findings have a severity.",
      Severity.allCases.reversed().map { .always($0.rawValue, Schema.integer("How many.")) })
  }

  private var rule: Node {
    Schema.object(
      "A rule.",
      [
        .always("code", Schema.code("The stable code.")),
        .always("severity", Schema.reference("severity")),
        .always("enabledByDefault", Schema.boolean("Whether it is applied unless somebody asks for it.")),
        .always("summary", Schema.text("What it finds, in a sentence.")),
        .always("why", Schema.text("Why that matters.")),
        .always("remedy", Schema.text("What to do, in a sentence.")),
        .always("source", Schema.text("Where the fact comes from.")),
      ])
  }

  private var entry: Node {
    let judged = Schema.object(
      "A document that was judged.",
      [
        .always("path", Schema.text("The path as given; - is standard input.")),
        .always("format", Schema.text("Its format.")),
        .always("accounts", Schema.integer("How many accounts it holds.")),
        .always("findings", Schema.list("The problems, the gravest first.", of: finding)),
        .always("silenced", Schema.list("Problems that somebody switched off.", of: silenced)),
      ])
    let unusable = Schema.object(
      "A document that could not be used.",
      [
        .always("path", Schema.text("The path as given; - is standard input.")),
        .always("format", Schema.null("It is not known.")),
        .always("faults", Schema.list("The reasons.", of: Schema.reference("fault"))),
      ])
    return .object([("anyOf", .array([judged, unusable]))])
  }

  private var silenced: Node {
    Schema.object(
      "A finding that somebody switched off.",
      [
        .always("finding", finding),
        .always("reason", Schema.optional(Schema.text("Why it was switched off."))),
      ])
  }

  private var finding: Node {
    Schema.object(
      "A problem.",
      [
        .always("rule", Schema.code("The code of the rule.")),
        .always("severity", Schema.reference("severity")),
        .always("path", Schema.text("The file.")),
        .always("location", Schema.optional(Schema.reference("location"))),
        .always("field", Schema.optional(Schema.text("The field's id."))),
        .always("record", Schema.optional(Schema.reference("record"))),
        .always("summary", Schema.text("What is wrong, in a sentence; never a secret.")),
        .always("remedy", Schema.text("What to do, in a sentence.")),
        .always("related", Schema.list("Other places that belong to it.", of: related)),
      ])
  }

  private var related: Node {
    Schema.object(
      "Another place that belongs to a finding.",
      [
        .always("path", Schema.text("The file.")),
        .always("location", Schema.optional(Schema.reference("location"))),
        .always("summary", Schema.text("What is there, in a sentence.")),
      ])
  }
}
