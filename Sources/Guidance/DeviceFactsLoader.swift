import Mapping
import PolicyModel

/// Reads what devices show, as strictly as tables.
struct DeviceFactsLoader {
  private static let deviceKeys = [
    "id", "title", "platforms", "package", "like", "notes", "prompts", "screens", "behaviour",
  ]
  private static let lineKeys = [
    "label", "field", "mayChange", "show", "words", "note", "when", "evidence", "source",
  ]

  /// - Throws: ``TableFaults`` with file, line and column of each mistake.
  static func load(
    file: String, text: [UInt8]
  ) throws(TableFaults) -> (devices: [DeviceDefinition], variables: [String: String]) {
    try FactObject.file(file, text: text, keys: ["sources", "variables", "devices"]) { root in
      let loader = DeviceFactsLoader(sources: root.textMembers("sources"))
      let entries = root.objects("devices", "device", keys: deviceKeys)
      if entries.isEmpty { root.fault(at: "devices", "the list of devices needs at least one") }
      return (entries.compactMap(loader.device), loader.variables(root))
    }
  }

  private let sources: [(key: String, text: String)]

  private func variables(_ root: FactObject) -> [String: String] {
    let members = root.textMembers("variables")
    let names = Set(Variable.names + ["owner.custom"])
    for (name, _) in members where !names.contains(name) { root.fault(at: "variables", "unknown variable \(name)") }
    let missing = names.subtracting(members.map(\.key)).sorted()
    if !missing.isEmpty { root.fault(at: "variables", "no words for \(missing.joined(separator: ", "))") }
    return Dictionary(members.map { ($0.key, $0.text) }) { first, _ in first }
  }

  private func device(_ entry: FactObject) -> DeviceDefinition? {
    let platforms = entry.texts("platforms")
    let package = entry.text("package")
    if platforms.isEmpty == (package == nil) { entry.fault("a device needs either platforms or a package") }
    let id = entry.requiredText("id")
    if !id.isKebabCase { entry.fault(at: "id", "id must be kebab-case") }
    return DeviceDefinition(
      id: id, title: entry.requiredText("title"), platforms: platforms, package: package, like: entry.text("like"),
      notes: entry.objects("notes", "note", keys: ["text", "evidence", "source"]).compactMap(note),
      prompts: entry.objects("prompts", "prompt", keys: ["text", "note", "when", "document", "evidence", "source"])
        .compactMap(prompt),
      screens: entry.objects("screens", "screen", keys: ["title", "path", "note", "lines"]).map { screen($0, of: id) },
      behaviour: entry.objects("behaviour", "line", keys: Self.lineKeys).compactMap { line($0, of: id) })
  }

  private func note(_ entry: FactObject) -> NoteDefinition? {
    fact(entry).map { NoteDefinition(text: entry.requiredText("text"), fact: $0) }
  }

  private func prompt(_ entry: FactObject) -> PromptDefinition? {
    let document = entry.object("document", keys: ["at", "is"]).flatMap(test)
    return fact(entry).map { fact in
      PromptDefinition(
        text: entry.requiredText("text"), note: entry.text("note"), when: entry.condition("when"), document: document,
        fact: fact)
    }
  }

  private func test(_ entry: FactObject) -> Detection.Test? {
    let value = entry.requiredText("is")
    guard let path = entry.path("at") else {
      entry.fault("a value of document needs at: a path")
      return nil
    }
    return Detection.Test(path: path, values: [value])
  }

  private func screen(_ entry: FactObject, of device: String) -> ScreenDefinition {
    let lines = entry.objects("lines", "line", keys: Self.lineKeys)
    if lines.isEmpty { entry.fault("a screen needs lines") }
    return ScreenDefinition(
      title: entry.requiredText("title"), path: entry.text("path"), note: entry.text("note"),
      lines: lines.compactMap { line($0, of: device) })
  }

  /// An app's own settings have the app's name, which is that of its format, before them.
  private func line(_ entry: FactObject, of device: String) -> LineDefinition? {
    guard let field = entry.field("field", locals: device) else {
      entry.fault("a line needs field")
      return nil
    }
    let label = entry.requiredText("label")
    return fact(entry).map { fact in
      LineDefinition(
        label: label, field: field, mayChange: entry.field("mayChange", locals: device),
        show: entry.word("show", as: ValueForm.self),
        words: Dictionary(entry.textMembers("words").map { ($0.key, $0.text) }) { first, _ in first },
        note: entry.text("note"), when: entry.condition("when"), fact: fact)
    }
  }

  private func fact(_ entry: FactObject) -> FactSource? {
    let sources = entry.sources("source", in: sources)
    return entry.requiredWord("evidence", as: Evidence.self).map { FactSource(evidence: $0, sources: sources) }
  }
}
