import Documents

/// Builds JSON Schemas (2020-12) of reports. Objects are closed: a member that the schema does not name is a fault.
enum JSONSchema {
  /// A member of an object.
  struct Member {
    let name: String
    let schema: Node
    let isRequired: Bool

    /// A member that is always there.
    static func always(_ name: String, _ schema: Node) -> Member {
      Member(name: name, schema: schema, isRequired: true)
    }

    /// A member that is there only where it means something.
    static func sometimes(_ name: String, _ schema: Node) -> Member {
      Member(name: name, schema: schema, isRequired: false)
    }
  }

  /// A whole schema.
  static func document(_ title: String, _ description: String, _ root: [(String, Node)], definitions: [String]) -> Node
  {
    let parts = ReportSchemas.definitions.filter { definitions.contains($0.0) }
    return .object(
      [
        ("$schema", .string("https://json-schema.org/draft/2020-12/schema")), ("title", .string(title)),
        ("description", .string(description)),
      ] + root + [("$defs", .object(parts))])
  }

  static func object(_ description: String, _ members: [Member], also: [(String, Node)] = []) -> Node {
    .object([("description", .string(description))] + closed(members) + also)
  }

  /// The keywords of a closed object.
  static func closed(_ members: [Member]) -> [(String, Node)] {
    [
      ("type", .string("object")),
      ("properties", .object(members.map { ($0.name, $0.schema) })),
      ("required", .array(members.filter(\.isRequired).map { .string($0.name) })),
      ("additionalProperties", .boolean(false)),
    ]
  }

  static func text(_ description: String) -> Node { typed("string", description) }
  static func boolean(_ description: String) -> Node { typed("boolean", description) }

  static func integer(_ description: String, from minimum: Int = 0) -> Node {
    typed("integer", description, [("minimum", .integer(minimum))])
  }

  static func code(_ description: String) -> Node {
    typed("string", description, [("pattern", .string("^[a-z][a-z0-9]*(-[a-z0-9]+)*$"))])
  }

  static func list(_ description: String, of items: Node) -> Node {
    typed("array", description, [("items", items)])
  }

  static func texts(_ description: String) -> Node { list(description, of: .object([("type", .string("string"))])) }

  /// One of the words that the program knows.
  static func words(_ description: String, _ words: [String]) -> Node {
    .object([("description", .string(description)), ("enum", .array(words.map(Node.string)))])
  }

  static func version(_ description: String) -> Node {
    .object([("description", .string(description)), ("const", .integer(JSONReport.version))])
  }

  /// A shared part of the schema.
  static func reference(_ name: String) -> Node { .object([("$ref", .string("#/$defs/\(name)"))]) }

  /// The same, or null.
  static func optional(_ schema: Node) -> Node {
    .object([("anyOf", .array([schema, .object([("type", .string("null"))])]))])
  }

  /// Nothing but null.
  static func null(_ description: String) -> Node { typed("null", description) }

  private static func typed(_ type: String, _ description: String, _ more: [(String, Node)] = []) -> Node {
    .object([("description", .string(description)), ("type", .string(type))] + more)
  }
}
