import Documents
import PolicyModel
import Translation

/// The parts that schemas of reports share.
enum ReportSchemas {
  typealias Schema = JSONSchema

  /// Every shared part by name.
  static let definitions: [(String, Node)] = [
    ("severity", severity), ("fate", fate), ("location", location), ("record", record), ("fault", fault),
    ("balance-of-leaves", balance("Leaves of the source by fate.", Fate.ofLeaves)),
    ("balance-of-fields", balance("Set fields by fate.", Fate.ofFields)),
    ("balance-of-output", balance("Leaves of the output by fate.", Fate.ofOutput)),
    ("outcome", outcome), ("translation", translation), ("unusable", unusable),
  ]

  /// What a definition of a translation needs.
  static let ofTranslation = [
    "severity", "fate", "location", "balance-of-leaves", "balance-of-fields", "balance-of-output", "outcome",
    "translation",
  ]

  static func balance(_ description: String, _ fates: [Fate]) -> Node {
    Schema.object(
      description,
      [.always("total", Schema.integer("All of them."))]
        + fates.map { .always($0.rawValue, Schema.integer("How many: \($0.words).")) })
  }

  private static let severity = Schema.words(
    "How much it matters; none needs no attention.", Severity.allCases.reversed().map(\.rawValue))

  private static let fate = Schema.words("What became of it.", Fate.allCases.map(\.rawValue))

  private static let location = Schema.object(
    "A place in a file.",
    [.always("pointer", Schema.text("JSON Pointer of the value; empty for the whole document."))]
      + position,
    also: onePosition)

  /// Line and column, or the offset in a syntax without lines.
  private static let position: [JSONSchema.Member] = [
    .sometimes("line", Schema.integer("Line, from 1.", from: 1)),
    .sometimes("column", Schema.integer("Column in Unicode scalars, from 1.", from: 1)),
    .sometimes("offset", Schema.integer("Offset in bytes, in a syntax without lines.")),
  ]

  private static let onePosition: [(String, Node)] = [
    (
      "dependentRequired",
      .object([("line", .array([.string("column")])), ("column", .array([.string("line")]))])
    ),
    ("not", .object([("required", .array([.string("line"), .string("offset")]))])),
  ]

  private static let record = Schema.object(
    "A profile, account or certificate.",
    [
      .always("kind", Schema.words("What it is.", FieldDefinition.Holder.allCases.map(\.rawValue))),
      .sometimes("number", Schema.integer("Which account or certificate of the profile, from 1.", from: 1)),
    ])

  private static let fault = Schema.object(
    "A reason why input could not be used.",
    [
      .always("code", Schema.words("The stable code.", FaultCode.allCases.map(\.rawValue))),
      .always("pointer", Schema.optional(Schema.text("JSON Pointer of the value."))),
    ] + position + [
      .always("summary", Schema.text("What is wrong, in a sentence.")),
      .always("remedy", Schema.text("What to do, in a sentence.")),
    ],
    also: onePosition)

  private static let outcome = Schema.object(
    "What became of a setting, why, and what to do about it.",
    [
      .always("code", Schema.words("The stable code.", OutcomeCode.allCases.map(\.rawValue))),
      .always("fate", Schema.reference("fate")),
      .always("severity", Schema.reference("severity")),
      .always("field", Schema.optional(Schema.text("The field's id."))),
      .always("account", Schema.optional(Schema.integer("Which account of the profile, from 1.", from: 1))),
      .sometimes("certificate", Schema.integer("Which certificate of the profile, from 1.", from: 1)),
      .always("source", Schema.optional(Schema.reference("location"))),
      .always("target", Schema.optional(Schema.reference("location"))),
      .always("summary", Schema.text("What happened, in a sentence; never a secret.")),
      .always("reason", Schema.optional(Schema.text("Why: the table's note, or the rule, within a sentence."))),
      .always("remedy", Schema.optional(Schema.text("What to do, in a sentence."))),
      .always("count", Schema.integer("How many leaves or keys it speaks for.", from: 1)),
    ])

  private static let translation = Schema.object(
    "A translation: every setting is accounted for.",
    [
      .always("easpolicyReport", Schema.version("Version of the report.")),
      .always("source", document("What was read.", pathIsKnown: true)),
      .always("target", document("What was written.", pathIsKnown: false)),
      .always("accounts", Schema.integer("How many accounts were written.")),
      .always("leaves", Schema.reference("balance-of-leaves")),
      .always("fields", Schema.reference("balance-of-fields")),
      .always("output", Schema.reference("balance-of-output")),
      .always("balanced", Schema.boolean("Whether all books balance; if not, it is a fault of the program.")),
      .always(
        "outcomes",
        Schema.list(
          "Every outcome, the gravest first, then in the order of the source.", of: Schema.reference("outcome"))),
    ])

  private static func document(_ description: String, pathIsKnown: Bool) -> Node {
    let path = Schema.text("The path as given; - is standard input.")
    return Schema.object(
      description,
      [
        .always("format", Schema.text("The format's id.")),
        .sometimes("envelope", Schema.text("What is around the settings of an Android app.")),
        pathIsKnown ? .always("path", path) : .sometimes("path", path),
      ])
  }

  private static let unusable = Schema.object(
    "Input that could not be used.",
    [
      .always("easpolicyReport", Schema.version("Version of the report.")),
      .always(
        "source",
        Schema.object(
          "What was read.",
          [
            .always("format", Schema.null("It is not known.")),
            .always("path", Schema.text("The path as given; - is standard input.")),
          ])),
      .always("faults", Schema.list("The reasons.", of: Schema.reference("fault"))),
    ])
}
