import Documents
import MappingTables
import PolicyModel

/// Which lists products take, from `Mappings/facts/owner-lists.yaml`.
struct OwnerListFacts: Sendable {
  let kinds: [OwnerListKind]

  /// A list of facts that cannot be read is empty; a test reads all of them.
  static let builtIn = OwnerListFacts(yaml: EmbeddedTables.facts.first { $0.name == "owner-lists" }?.text)

  private init(yaml: StaticString?) {
    let bytes = yaml.map { Array(UnsafeBufferPointer(start: $0.utf8Start, count: $0.utf8CodeUnitCount)) }
    let document = bytes.flatMap { try? YAMLCodec().decode($0).node }
    kinds = (document?.object?["lists"]?.items ?? []).compactMap { $0.object.flatMap(Self.kind) }
  }

  private static func kind(_ entry: Object) -> OwnerListKind? {
    guard let id = entry["id"]?.text, let title = entry["title"]?.text else { return nil }
    let columns = entry["columns"]?.items?.compactMap { $0.object.flatMap(column) }
    return OwnerListKind(
      id: id, title: title, note: entry["note"]?.text, columns: columns, tags: entry["tags"]?.text)
  }

  private static func column(_ entry: Object) -> OwnerListKind.Column? {
    guard let name = entry["name"]?.text, let content = content(entry) else { return nil }
    return OwnerListKind.Column(name: name, content: content, need: entry["need"]?.text)
  }

  private static func content(_ entry: Object) -> OwnerListKind.Content? {
    if let variable = entry["variable"]?.text.flatMap(Variable.init(named:)) {
      let instead = (entry["instead"]?.items ?? []).compactMap { $0.text.flatMap(Variable.init(named:)) }
      return .variable(variable, instead: instead)
    }
    switch entry["holds"]?.text {
    case "login": return .login
    case "tags": return .tags
    case "nothing": return .nothing
    default: return nil
    }
  }
}
