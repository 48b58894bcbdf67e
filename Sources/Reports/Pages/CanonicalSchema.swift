import Documents
import PolicyModel

/// The JSON Schema (2020-12) of canonical documents, made from the field catalogue.
struct CanonicalSchema {
  /// Settings of single vendors, which stand under `local`.
  let locals: [FieldDefinition]

  var node: Node {
    .object([
      ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      ("title", .string("Canonical policy document")),
      (
        "description",
        .string("Exchange ActiveSync accounts as easpolicy understands them. Each setting may be left out.")
      ),
      ("type", .string("object")),
      (
        "properties",
        .object([
          ("easpolicy", .object([("description", .string("Version of the model.")), ("const", .integer(1))])),
          ("profile", record(.profile)),
          ("accounts", .object([("type", .string("array")), ("minItems", .integer(1)), ("items", record(.account))])),
          ("certificates", .object([("type", .string("array")), ("items", record(.certificate))])),
        ])
      ),
      ("required", .array([.string("easpolicy"), .string("accounts")])),
      ("additionalProperties", .boolean(false)),
    ])
  }

  /// The schema of a record: the parts of ids nest.
  private func record(_ holder: FieldDefinition.Holder) -> Node {
    var tree = SchemaTree()
    if holder == .certificate {
      tree.insert(["id"], Self.described("What accounts refer to the certificate by.", [("type", .string("string"))]))
    }
    for field in FieldCatalogue.fields(of: holder) {
      let parts = field.id.split(separator: ".").map(String.init)
      let path = holder == .account ? parts : Array(parts.dropFirst())
      tree.insert(path, schema(field))
      if field.type == .secret, field.id != Field<Secret>.certificateData.id {
        let text = "There is a secret that the document does not tell."
        let withheld = Self.described(text, [("const", .boolean(true))])
        tree.insert(path.dropLast() + [(path.last ?? "") + "Withheld"], withheld)
      }
    }
    tree.insert(["local"], local(holder))
    return tree.node(required: holder == .certificate ? ["id"] : [])
  }

  private func local(_ holder: FieldDefinition.Holder) -> Node {
    let known = locals.filter { $0.holder == holder }.map { ($0.id, schema($0)) }
    return Self.described(
      "Settings of a single vendor, as FORMAT.NAME.",
      [("type", .string("object")), ("properties", .object(known))])
  }

  private func schema(_ field: FieldDefinition) -> Node {
    Self.described("\(field.summary) Gravity: \(field.gravity.rawValue).", Self.type(field.type))
  }

  private static func described(_ text: String, _ members: [(String, Node)]) -> Node {
    .object([("description", .string(text))] + members)
  }

  private static func type(_ type: FieldType) -> [(String, Node)] {
    switch type {
    case .boolean: [("type", .string("boolean"))]
    case .integer: [("type", .string("integer"))]
    case .port: [("type", .string("integer")), ("minimum", .integer(1)), ("maximum", .integer(65535))]
    case .days: [("type", .string("integer")), ("minimum", .integer(0))]
    case .minutesOfDay: [("type", .string("integer")), ("minimum", .integer(0)), ("maximum", .integer(1439))]
    case .text, .template, .url, .secret: [("type", .string("string"))]
    case .certificate: [("type", .string("string")), ("minLength", .integer(1))]
    case .textList, .templateList: list([("type", .string("string"))])
    case .word(let words): [("enum", .array(words.map(Node.string)))]
    case .words(let words): list([("enum", .array(words.map(Node.string)))])
    case .settings: [("type", .string("object"))]
    case .interval: [("anyOf", .array([interval, minutes]))]
    }
  }

  private static func list(_ items: [(String, Node)]) -> [(String, Node)] {
    [("type", .string("array")), ("items", .object(items))]
  }

  private static let interval = Node.object([("enum", .array([.string("push"), .string("manual")]))])
  private static let minutes = Node.object([("type", .string("integer")), ("minimum", .integer(1))])
}
