import PolicyModel

/// Why two texts come out differently for an owner, in words.
enum OwnerReason {
  /// Such as "their UPN is not their address"; nil where a sentence would only repeat the texts.
  static func reason(_ base: Template, _ other: Template) -> String? {
    switch (base.soleVariable, other.soleVariable) {
    case (let one?, let two?): "their \(words(one)) is not their \(words(two))"
    case (let one?, nil): other.literal.map { "their \(words(one)) is not \($0)" }
    case (nil, let two?): base.literal.map { "their \(words(two)) is not \($0)" }
    case (nil, nil): nil
    }
  }

  /// What people call a variable.
  private static func words(_ variable: Variable) -> String { known[variable.name] ?? variable.name }

  private static let known = [
    "owner.email": "address", "owner.upn": "UPN", "owner.userName": "login",
    "owner.samAccountName": "SAM account name", "owner.displayName": "name",
    "owner.emailLocalPart": "address before the @", "owner.emailDomain": "address after the @",
  ]
}
