import EASPolicyTranslator

/// Picks fields by id or by section, such as `mail.preventMove` or `smime`.
struct FieldChoice {
  let fields: [FieldDefinition]

  /// The chosen fields in the order of the catalogue.
  func choose(_ names: [String]) throws(UsageFault) -> [FieldDefinition] {
    var chosen: Set<FieldDefinition> = []
    for name in names {
      let section = name.hasSuffix(".*") ? String(name.dropLast(2)) : name
      let found = fields.filter { $0.id == name || $0.id.hasPrefix(section + ".") }
      guard !found.isEmpty else {
        let hint = Suggestion.nearest(to: name, among: fields.map(\.id))
        throw UsageFault("There is no field \(name)." + (hint.map { " Did you mean \($0)?" } ?? ""))
      }
      chosen.formUnion(found)
    }
    return fields.filter(chosen.contains)
  }
}
