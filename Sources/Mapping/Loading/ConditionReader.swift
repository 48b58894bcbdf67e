package import Documents
import PolicyModel

/// Reads conditions: `{server.hostType: onPremises}`, `{any: [{...}, {...}]}`, `{authentication.password: set}`.
package struct ConditionReader {
  let fields: FieldResolver
  let faults: FaultCollector

  /// Reads conditions over some fields.
  package init(fields: FieldResolver, faults: FaultCollector) {
    self.fields = fields
    self.faults = faults
  }

  package func read(_ node: Node) -> Condition? {
    guard let members = node.object?.members, !members.isEmpty else {
      faults.report(node.position, "a condition must be an object such as {server.hostType: onPremises}")
      return nil
    }
    let conditions = members.compactMap(read)
    return conditions.count == 1 ? conditions[0] : .all(conditions)
  }

  private func read(_ member: Object.Member) -> Condition? {
    if member.key == "any" || member.key == "all" {
      guard let items = member.value.items, !items.isEmpty else {
        faults.report(member.value.position, "\(member.key) must be a list of conditions")
        return nil
      }
      let parts = items.compactMap(read)
      return member.key == "any" ? .any(parts) : .all(parts)
    }
    guard let definition = fields.definition(member.key) else {
      fields.reportUnknown(member.key, at: member.keyPosition, faults)
      return nil
    }
    if let text = member.value.text, text == "set" || text == "unset" {
      return .isSet(field: member.key, text == "set")
    }
    let nodes = member.value.items ?? [member.value]
    return .isOne(field: member.key, of: nodes.compactMap { fields.value($0, definition, faults) })
  }
}
