import Documents
import MappingTables

/// The hosts that tell the kind of server, from `Mappings/facts/`.
public enum HostFacts {
  /// The hosts of Exchange Online in small letters.
  public static let office365: Set<String> = hosts(in: "office365-hosts")

  /// A list of facts that cannot be read is empty; a test reads all of them.
  private static func hosts(in name: String) -> Set<String> {
    guard let text = EmbeddedTables.facts.first(where: { $0.name == name })?.text,
      let document = try? YAMLCodec().decode(Array(text.bytes))
    else { return [] }
    return Set((document.node.object?["hosts"]?.items ?? []).compactMap { $0.text?.lowercased() })
  }
}
