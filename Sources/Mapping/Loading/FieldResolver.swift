import Documents
package import PolicyModel

/// Finds fields by name while a table is read: the catalogue's, and the table's own.
package struct FieldResolver {
  var locals: [String: FieldDefinition] = [:]

  /// The catalogue and some vendors' own settings.
  package init(locals: [String: FieldDefinition] = [:]) { self.locals = locals }

  func definition(_ id: String) -> FieldDefinition? { FieldCatalogue.definition(id) ?? locals[id] }

  func reportUnknown(_ id: String, at position: SourcePosition?, _ faults: FaultCollector) {
    let known = FieldCatalogue.all.map(\.id) + locals.keys
    let hint = Suggestion.nearest(to: id, among: known).map { "; did you mean \($0)?" } ?? ""
    faults.report(position, "unknown field \(id)\(hint)")
  }

  /// A canonical value that a table states.
  func value(_ node: Node, _ definition: FieldDefinition, _ faults: FaultCollector) -> FieldValue? {
    do {
      return try CanonicalValue.decode(node, as: definition.type, dialect: .neutral)
    } catch {
      faults.report(node.position, "the value of \(definition.id) \(error.expectation)")
      return nil
    }
  }
}
