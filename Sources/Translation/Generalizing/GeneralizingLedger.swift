import Documents
import PolicyModel

/// What must be said of values of one owner: which became variables, and which are left.
struct GeneralizingLedger {
  let books: Books

  func outcomes() -> [Outcome] {
    guard let found = books.sourceTrace.generalization else { return [] }
    let replaced = replacements(found)
    let left = fields(found.owner) + elsewhere(found.owner)
    guard replaced.isEmpty else { return replaced + left }
    return [
      Outcome(
        .nothingGeneralized, .noEffect, .behaviour,
        summary: "The profile holds no value of this owner where a variable can stand.",
        remedy: "Check that the row is that of the person whom the profile was made for.")
    ] + left
  }

  private func replacements(_ found: Generalization) -> [Outcome] {
    let keys = found.replaced.keys.filter { !books.sourceTrace.options.contains($0) }
    return keys.sorted { ($0.record, $0.field) < ($1.record, $1.field) }.map { key in
      let names = (found.replaced[key] ?? []).map(\.placeholder).joined(separator: ", ")
      let manner = found.whole.contains(key) ? "was replaced by \(names)." : "was replaced in part by \(names)."
      return Outcome(
        .valueGeneralized, .decoded, .bookkeeping, key: key, source: books.location(key),
        target: books.target(books.targetTrace.writes[key]?.first, of: key), summary: "\(key.field) \(manner)")
    }
  }

  /// Fields that were written and still hold something of the owner.
  private func fields(_ owner: OwnerValues) -> [Outcome] {
    books.source.profile.setFields.compactMap { key in
      guard let place = books.targetTrace.writes[key]?.first, !books.sourceTrace.options.contains(key),
        let value = books.source.profile[key.record][key.field],
        let name = owner.left(in: value.literals, isPlace: isPlace(key.field))
      else { return nil }
      return Outcome(
        .ownerValueLeft, .noEffect, .behaviour, key: key, source: books.location(key),
        target: books.target(place, of: key),
        summary: "\(key.field) still holds the value of \(name), or a part of it.",
        remedy: "Set it to what fits all owners: --set \(key.field)=VALUE.")
    }
  }

  /// Names of servers are made of words that may be somebody's login by chance.
  private func isPlace(_ field: String) -> Bool {
    field.hasPrefix("server.") || books.fields.definition(field)?.type == .url
  }

  /// What nobody understood was written as it stood, and what was made of other values repeats them.
  private func elsewhere(_ owner: OwnerValues) -> [Outcome] {
    let leaves = books.targetTrace.origins.filter { _, origin in
      switch origin {
      case .carried, .derived: true
      default: false
      }
    }.keys.sorted { $0.description < $1.description }
    return leaves.compactMap { leaf in
      guard let text = books.targetRoot[leaf]?.text, let name = owner.left(in: [text]) else { return nil }
      return Outcome(
        .ownerValueLeft, .noEffect, .behaviour, target: books.target(leaf),
        summary: "\(leaf) still holds the value of \(name), or a part of it.",
        remedy: "Correct the output, or what it was made from in the source.")
    }
  }
}

extension OwnerValues {
  /// The name of the first variable whose value stands in some texts.
  fileprivate func left(in texts: [String], isPlace: Bool = false) -> String? {
    let texts = texts.map { OwnerText($0) }
    let found = needles.first { needle in
      !(isPlace && needle.kind == .login) && texts.contains { $0.holds(needle) }
    }
    return found.map { $0.variables.map(\.name).joined(separator: " and ") }
  }
}

extension FieldValue {
  /// The texts in it that are no variables. Secrets are no texts.
  fileprivate var literals: [String] {
    switch self {
    case .text(let template): template.literals
    case .list(let items): items.flatMap(\.literals)
    case .settings(let node): node.leaves().compactMap(\.node.text)
    default: []
    }
  }
}

extension Template {
  fileprivate var literals: [String] {
    segments.compactMap { if case .literal(let text) = $0 { text } else { nil } }
  }
}
