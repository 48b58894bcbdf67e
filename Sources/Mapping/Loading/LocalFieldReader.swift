import Documents
import PolicyModel

/// Finds the vendor's own settings of a table before its rows are read, so that conditions can speak of them.
struct LocalFieldReader {
  let format: String
  let faults: FaultCollector

  func read(_ table: TableObject) -> [String: FieldDefinition] {
    var found: [String: FieldDefinition] = [:]
    for (key, holder) in [
      ("profile", FieldDefinition.Holder.profile), ("accounts", .account), ("certificates", .certificate),
    ] {
      for node in rows(table[key]) where node.object?["local"] != nil {
        guard let definition = definition(node, holder) else { continue }
        if found.updateValue(definition, forKey: definition.id) != nil {
          faults.report(node.position, "\(definition.id) is declared twice")
        }
      }
    }
    return found
  }

  /// Rows and the rows of alternatives.
  private func rows(_ section: Node?) -> [Node] {
    (section?.object?["rows"]?.items ?? []).flatMap { node -> [Node] in
      guard let alternatives = node.object?["of"]?.object?.members else { return [node] }
      return alternatives.flatMap { $0.value.items ?? $0.value.object?["rows"]?.items ?? [] }
    }
  }

  private func definition(_ node: Node, _ holder: FieldDefinition.Holder) -> FieldDefinition? {
    guard let name = node.object?["local"]?.text else {
      faults.report(node.position, "local must be a name")
      return nil
    }
    let type = node.object?["type"]?.text ?? "template"
    guard let type = Self.types[type] else {
      faults.report(
        node.object?["type"]?.position, "type must be one of \(Self.types.keys.sorted().joined(separator: ", "))")
      return nil
    }
    let gravity = node.object?["gravity"]?.text.map(Gravity.init(rawValue:)) ?? .behaviour
    guard let gravity else {
      faults.report(
        node.object?["gravity"]?.position,
        "gravity must be one of \(Gravity.allCases.map(\.rawValue).joined(separator: ", "))")
      return nil
    }
    let summary = node.object?["note"]?.text ?? node.object?["label"]?.text ?? name
    return FieldDefinition("\(format).\(name)", holder, type, gravity, summary)
  }

  private static let types: [String: FieldType] = [
    "boolean": .boolean, "integer": .integer, "text": .text, "template": .template, "textList": .textList,
    "templateList": .templateList, "secret": .secret, "settings": .settings, "id": .text,
  ]
}
