import Comparison
import Documents
import PolicyModel
import Translation

/// The JSON Schema of reports of `diff`.
struct DiffSchema {
  typealias Schema = JSONSchema

  var node: Node {
    Schema.document(
      "Report of easpolicy diff", "How policies differ by meaning, whatever their formats.",
      Schema.closed([
        .always("easpolicyDiff", Schema.version("Version of the report.")),
        .always("same", Schema.boolean("Whether all are the same policy as the base.")),
        .always("strict", Schema.boolean("Whether limits of a format count as differences.")),
        .always("comparisons", Schema.list("The base with each of the others.", of: comparison)),
      ]),
      definitions: ["location", "record"])
  }

  private var comparison: Node {
    Schema.object(
      "The base compared with one other.",
      [
        .always("base", input("What is compared with.")),
        .always("other", input("What is looked at.")),
        .always("same", Schema.boolean("Whether both are the same policy.")),
        .always("strict", Schema.boolean("Whether limits of a format count as differences.")),
        .always("agreeing", Schema.integer("How many fields of both say the same.")),
        .always("counts", counts),
        .always("consequences", Schema.texts("What rolling the other out means on devices, in sentences.")),
        .always("owners", Schema.optional(tally("For how many owners both policies come out the same."))),
        .always("pairs", Schema.list("What belongs together, and what stands alone.", of: pair)),
      ])
  }

  private func input(_ description: String) -> Node {
    Schema.object(
      description,
      [
        .always("path", Schema.text("The path as given; - is standard input.")),
        .always("formats", Schema.texts("The formats of its documents.")),
        .always("accounts", Schema.integer("How many accounts it holds.")),
      ])
  }

  private var counts: Node {
    Schema.object(
      "How many differences there are of each kind.",
      Difference.Kind.allCases.map { .always($0.rawValue, Schema.integer("How many.")) })
  }

  private var pair: Node {
    Schema.object(
      "Records that mean the same thing, or one without a counterpart.",
      [
        .always("base", Schema.optional(record)),
        .always("other", Schema.optional(record)),
        .always("differences", Schema.list("Where they differ.", of: difference)),
      ])
  }

  private var record: Node {
    Schema.object(
      "A profile or an account.",
      [
        .always("path", Schema.text("The file.")),
        .always("format", Schema.text("Its format.")),
        .always("profile", Schema.integer("Which profile of the file, from 1.", from: 1)),
        .always("record", Schema.reference("record")),
        .always("name", Schema.text("What people call it.")),
        .always("location", Schema.optional(Schema.reference("location"))),
      ])
  }

  private var difference: Node {
    Schema.object(
      "A field about which the two do not say the same.",
      [
        .always("kind", Schema.words("Why they do not.", Difference.Kind.allCases.map(\.rawValue))),
        .always("counts", Schema.boolean("Whether it makes them different policies.")),
        .always("field", Schema.text("The field's id.")),
        .always("record", Schema.reference("record")),
        .always("gravity", Schema.words("How grave a loss of the field is.", Gravity.allCases.map(\.rawValue))),
        .always("base", statement("What the base says.")),
        .always("other", statement("What the other says.")),
        .always(
          "limitedSide",
          Schema.optional(
            Schema.words("Whose format cannot say the opposite side's value.", Side.allCases.map(\.rawValue)))),
        .always("reason", Schema.text("Why, in a sentence.")),
        .always("consequence", Schema.optional(Schema.text("What people will notice, in a sentence."))),
        .always("owners", Schema.optional(tally("For how many owners the values come out the same."))),
      ])
  }

  private func statement(_ description: String) -> Node {
    Schema.object(
      description,
      [
        .always("value", Schema.optional(Schema.text("The value in words, never a secret; null where it is unknown."))),
        .always("origin", Schema.words("Where the value comes from.", Statement.Origin.allCases.map(\.rawValue))),
        .always("location", Schema.optional(Schema.reference("location"))),
      ])
  }

  /// Variables are filled in for each owner.
  private func tally(_ description: String) -> Node {
    let person = Schema.object(
      "An owner.",
      [
        .always("line", Schema.integer("The line in the list, from 1.", from: 1)),
        .always("name", Schema.text("Address, login or name.")),
      ])
    return Schema.object(
      description,
      [
        .always("total", Schema.integer("All owners.")),
        .always("same", Schema.integer("Owners for whom they are equal.")),
        .always("differing", Schema.list("Owners for whom they differ.", of: person)),
        .always("incomplete", Schema.list("Owners who lack a value that is needed to tell.", of: person)),
        .always("reason", Schema.optional(Schema.text("Why they differ."))),
      ])
  }
}
