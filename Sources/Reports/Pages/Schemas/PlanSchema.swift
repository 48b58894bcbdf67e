import Documents
import Mapping
import Translation

/// The JSON Schema of reports of `plan`.
struct PlanSchema {
  typealias Schema = JSONSchema

  var node: Node {
    Schema.document(
      "Report of easpolicy plan", "What each way to another product would lose, the best way first.",
      Schema.closed([
        .always("easpolicyPlan", Schema.version("Version of the report.")),
        .always("sources", Schema.list("The inputs.", of: source)),
        .always("routes", Schema.list("The ways, ranked.", of: route)),
      ]),
      definitions: ReportSchemas.ofTranslation)
  }

  private var source: Node {
    Schema.object(
      "An input.",
      [
        .always("path", Schema.text("The path as given; - is standard input.")),
        .always("format", Schema.text("Its format.")),
        .always("accounts", Schema.integer("How many accounts it holds.")),
      ])
  }

  private var route: Node {
    Schema.object(
      "One way: a format that a product takes.",
      [
        .always("rank", Schema.integer("Its place, from 1.", from: 1)),
        .always("format", Schema.text("The format that is written.")),
        .always("title", Schema.text("The format in words.")),
        .always("product", Schema.text("The product that takes it.")),
        .always("platforms", Schema.texts("The platforms that it reaches.")),
        .always("variables", Schema.optional(Schema.text("The dialect of the product's variables."))),
        .always("deliveries", Schema.list("How the output gets into the product, each one a choice.", of: delivery)),
        .always(
          "envelopes",
          Schema.list(
            "What the product takes around the settings of an Android app: names for --envelope.",
            of: Schema.text("A name."))),
        .always("keptShare", share),
        .always("fields", Schema.reference("balance-of-fields")),
        .always("outcomes", outcomes),
        .always("losses", Schema.list("What is lost, the gravest first.", of: loss)),
        .always("chores", Schema.texts("What is left to do by hand, in sentences, the gravest first.")),
        .always("reports", Schema.list("The full report of each output.", of: Schema.reference("translation"))),
      ])
  }

  private var share: Node {
    .object([
      ("description", .string("The part of the set fields that arrives with the same meaning, four digits.")),
      ("type", .string("number")), ("minimum", .integer(0)), ("maximum", .integer(1)),
    ])
  }

  private var delivery: Node {
    Schema.object(
      "A way of getting the output into the product.",
      [
        .always("product", Schema.text("The product that takes the output.")),
        .always("how", Schema.words("The way.", Delivery.Method.allCases.map(\.rawValue))),
        .always("place", Schema.text("The console's path or the API's call.")),
        .always("variables", Schema.optional(Schema.text("The dialect of the variables that it fills in."))),
        .always("note", Schema.optional(Schema.text("What an administrator should know."))),
      ])
  }

  private var outcomes: Node {
    Schema.object(
      "How many outcomes have a severity.",
      Severity.allCases.reversed().map { .always($0.rawValue, Schema.integer("How many.")) })
  }

  private var loss: Node {
    Schema.object(
      "Something that is lost.",
      [
        .always("severity", Schema.reference("severity")),
        .always("fate", Schema.reference("fate")),
        .always("code", Schema.text("The code of the outcome.")),
        .always("fields", Schema.texts("The fields that it is about.")),
        .always("summary", Schema.text("What happened, in a sentence.")),
        .always("remedy", Schema.optional(Schema.text("What to do, in a sentence."))),
        .always("count", Schema.integer("How many settings.")),
      ])
  }
}
