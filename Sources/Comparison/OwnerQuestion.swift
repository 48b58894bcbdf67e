import Owners
import PolicyModel

/// What both documents say of a field with variables, to be filled in for each owner.
struct OwnerQuestion: Sendable, Hashable {
  /// What an owner's values say of it.
  enum Answer: Int {
    case same, incomplete, differing
  }

  let definition: FieldDefinition
  let base: FieldValue
  let other: FieldValue

  /// Nil unless both sides are texts, or lists of texts, that hold a variable somewhere.
  init?(_ definition: FieldDefinition, base: FieldValue?, other: FieldValue?) {
    guard let base, let other, let texts = base.templates, let others = other.templates,
      (texts + others).contains(where: { $0.literal == nil })
    else { return nil }
    self.definition = definition
    self.base = base
    self.other = other
  }

  /// Whether both come out the same; letters count as much as they do without variables.
  func answer(for owner: Owner) -> Answer {
    guard let one = base.filled(for: owner), let two = other.filled(for: owner) else { return .incomplete }
    return ValueEquality.areEqual(one, two, of: definition) == false ? .differing : .same
  }

  /// Why the texts come out differently, such as "their UPN is not their address"; nil where a sentence would only
  /// repeat them.
  var reason: String? {
    guard case .text(let one) = base, case .text(let two) = other else { return nil }
    return OwnerReason.reason(one, two)
  }
}

extension FieldValue {
  /// The texts of a text, or of a list; nil for anything else.
  fileprivate var templates: [Template]? {
    switch self {
    case .text(let text): [text]
    case .list(let texts): texts
    default: nil
    }
  }

  /// The value with an owner's values in the place of variables; nil if one is missing or not known.
  fileprivate func filled(for owner: Owner) -> FieldValue? {
    guard let templates else { return self }
    let texts = templates.compactMap { template -> Template? in
      guard case .text(let text) = template.resolved(for: owner) else { return nil }
      return Template(text)
    }
    guard texts.count == templates.count else { return nil }
    if case .text = self { return texts.first.map(FieldValue.text) }
    return .list(texts)
  }
}
