import PolicyModel

/// Whether two values of a field mean the same.
enum ValueEquality {
  /// Fields whose text has no case: hosts by DNS, addresses and logins by the directories that keep them.
  private static let caseless: Set<String> = [
    Field<Template>.serverHost.id, Field<Template>.identityEmailAddress.id, Field<Template>.identityUserName.id,
    Field<Template>.identityDomain.id,
  ]

  /// Nil: nobody can tell, for a document does not tell its secret.
  static func areEqual(_ left: FieldValue, _ right: FieldValue, of definition: FieldDefinition) -> Bool? {
    if case .secret(let one) = left, case .secret(let two) = right {
      if one.isWithheld != two.isWithheld { return nil }
      return one == two
    }
    // References are ids of one document each; the certificates are compared field by field.
    if definition.type == .certificate { return true }
    let values = (definition.normalForm(left), definition.normalForm(right))
    if caseless.contains(definition.id), case .text(let one) = values.0, case .text(let two) = values.1 {
      return one.canonicalText.lowercased() == two.canonicalText.lowercased()
    }
    return values.0 == values.1
  }
}
