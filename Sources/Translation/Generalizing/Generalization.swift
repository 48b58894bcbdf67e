public import PolicyModel

/// How one owner's profile became a template for all.
public struct Generalization: Sendable, Hashable {
  /// What is known of the owner.
  let owner: OwnerValues
  /// The variables that took the place of values, field by field.
  public internal(set) var replaced: [FieldKey: [Variable]] = [:]
  /// The fields of which the whole value became one variable.
  public internal(set) var whole: Set<FieldKey> = []

  init(_ owner: OwnerValues) { self.owner = owner }
}

extension ImportedProfile {
  /// Puts variables in the place of an owner's values, in every field that may hold variables.
  mutating func generalize(_ owner: OwnerValues, _ fields: FieldSpace) {
    guard trace.generalization == nil else { return }
    var found = Generalization(owner)
    for key in profile.setFields where fields.definition(key.field)?.type.holdsVariables == true {
      guard let before = profile[key.record][key.field], let after = before.generalized(owner, field: key.field) else {
        continue
      }
      profile[key.record][key.field] = after
      let known = Set(before.variables)
      found.replaced[key] = after.variables.filter { !known.contains($0) }
      if case .text(let template) = after, template.soleVariable != nil { found.whole.insert(key) }
    }
    trace.generalization = found
  }
}

extension FieldType {
  /// Whether values may hold variables.
  fileprivate var holdsVariables: Bool { self == .template || self == .templateList }
}

extension FieldValue {
  /// The value with variables in the place of an owner's values; nil if it holds none of them.
  fileprivate func generalized(_ owner: OwnerValues, field: String) -> FieldValue? {
    switch self {
    case .text(let template):
      return owner.generalized(template, field: field).map(FieldValue.text)
    case .list(let items):
      let found = items.map { owner.generalized($0, field: field) ?? $0 }
      return found == items ? nil : .list(found)
    default:
      return nil
    }
  }

  /// The variables in it, each once and in order.
  fileprivate var variables: [Variable] {
    let templates: [Template]
    switch self {
    case .text(let template): templates = [template]
    case .list(let items): templates = items
    default: templates = []
    }
    var found: [Variable] = []
    for case .variable(let variable) in templates.flatMap(\.segments) where !found.contains(variable) {
      found.append(variable)
    }
    return found
  }
}
