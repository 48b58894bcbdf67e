import MappingTables

/// The text of lists of facts inside the program.
enum EmbeddedFacts {
  /// The YAML text of `Mappings/facts/NAME.yaml`; empty if there is none, which no loader accepts.
  static func text(_ name: String) -> [UInt8] {
    guard let text = EmbeddedTables.facts.first(where: { $0.name == name })?.text else { return [] }
    return Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}
