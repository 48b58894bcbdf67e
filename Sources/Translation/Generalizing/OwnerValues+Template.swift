import PolicyModel

extension OwnerValues {
  /// A template in which the owner's values are variables; nil if it holds none of them.
  ///
  /// - Parameter field: The field's id. Where several variables have the same value, it decides which one is meant.
  func generalized(_ template: Template, field: String) -> Template? {
    if let literal = template.literal, let whole = whole(literal, field) { return whole }
    guard !OwnerVariable.isDomain(field) else { return nil }
    var segments: [Template.Segment] = []
    for (index, segment) in template.segments.enumerated() {
      guard case .literal(let text) = segment else {
        segments.append(segment)
        continue
      }
      // What stands beside a variable is a part of what the variable becomes.
      let piece = OwnerText(
        text, followsVariable: index > 0, precedesVariable: index + 1 < template.segments.count)
      segments += piece.replacing(needles)
    }
    let result = Template(segments)
    return result == template ? nil : result
  }

  /// The variables for a whole value.
  private func whole(_ text: String, _ field: String) -> Template? {
    for (variable, ignoresCase) in preferences(text, field) {
      guard let value = value(variable), !value.isEmpty else { continue }
      if value == text || ignoresCase && value.lowercased() == text.lowercased() { return Template(variable) }
    }
    guard !OwnerVariable.isDomain(field) else { return nil }
    return needles.first { $0.matches(text) }.map { Template($0.segments) }
  }

  /// Which variables a whole value may be, the likeliest first, and whether case means nothing.
  private func preferences(_ text: String, _ field: String) -> [(Variable, Bool)] {
    let local = OwnerVariable.known([.emailLocalPart])
    let names = OwnerVariable.known([.displayName])
    switch field {
    case Field<Template>.identityEmailAddress.id:
      return (OwnerVariable.addresses + OwnerVariable.logins).map { ($0, true) }
    case Field<Template>.identityUserName.id:
      let isAddress = text.contains("@")
      let order = isAddress ? [.ownerUPN] + OwnerVariable.logins + [.ownerEmail] : OwnerVariable.logins + local
      return order.map { ($0, true) }
    case Field<Template>.identityDomain.id:
      return OwnerVariable.domains.map { ($0, true) }
    case Field<Template>.identitySenderName.id:
      let parts = OwnerVariable.known([.firstName, .lastName])
      return (names + parts).map { ($0, false) } + OwnerVariable.addresses.map { ($0, true) }
    default:
      return names.map { ($0, false) } + OwnerVariable.addresses.map { ($0, true) }
    }
  }
}

extension OwnerVariable {
  /// A domain is lifted as a whole or not at all.
  static func isDomain(_ field: String) -> Bool { field == Field<Template>.identityDomain.id }
}

extension OwnerValues.Needle {
  /// Whether a whole value is this text.
  fileprivate func matches(_ value: String) -> Bool {
    kind == .address ? text.lowercased() == value.lowercased() : text == value
  }
}
