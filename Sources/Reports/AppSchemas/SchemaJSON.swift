import AppSchemas
import Documents

/// A schema for programs: the same members whatever the form.
struct SchemaJSON {
  let outline: SchemaOutline

  var node: Node {
    var lines = outline.lines[...]
    return .object([
      ("easpolicySchema", .integer(1)), ("form", .string(outline.schema.form.rawValue)),
      ("package", JSONText.optional(outline.schema.package)), ("format", JSONText.optional(outline.format)),
      ("settings", .array(settings(outline.schema.restrictions, &lines))),
      ("notes", .array(SchemaWording.notes(outline).map(Node.string))),
    ])
  }

  /// The lines stand in the order of the settings, each before those inside it.
  private func settings(_ settings: [AppRestriction], _ lines: inout ArraySlice<SchemaOutline.Line>) -> [Node] {
    settings.map { setting in
      let line = lines.popFirst()
      return node(setting, line, inner: self.settings(setting.nested, &lines))
    }
  }

  private func node(_ setting: AppRestriction, _ line: SchemaOutline.Line?, inner: [Node]) -> Node {
    let references = setting.references.sorted { $0.key < $1.key }.map { ($0.key, Node.string($0.value)) }
    return .object(
      [
        ("key", .string(setting.key)), ("type", .string(setting.type.rawValue)),
        ("title", JSONText.optional(setting.title)), ("description", JSONText.optional(setting.description)),
        ("default", setting.defaultValue ?? Node(.null)),
        ("values", setting.choices.map { .array($0.map(node)) } ?? Node(.null)),
        ("references", .object(references)), ("fields", .array((line?.fields ?? []).map(Node.string))),
        ("holdsAccounts", .boolean(line?.holdsAccounts ?? false)), ("settings", .array(inner)),
      ])
  }

  private func node(_ choice: AppRestriction.Choice) -> Node {
    .object([("value", .string(choice.value)), ("name", JSONText.optional(choice.name))])
  }
}
