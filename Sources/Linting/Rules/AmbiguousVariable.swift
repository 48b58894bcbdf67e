import Documents
import Mapping
import PolicyModel
import Translation

/// Variables that mean something else elsewhere.
struct AmbiguousVariable: ProfileRule {
  static let description = RuleDescription(
    "ambiguous-variable", .info, "A variable of the document has the same name as another variable of another product.",
    why: "Copied by hand, the text looks right and fills in something else, such as a display name for a login.",
    remedy: "Do not copy the text; translate the document with the target product named.")

  static let examples: [LintExample] = [
    .bad(
      "a login here, a display name elsewhere", line: 5,
      """
      {
        "payload_name": "exchangeactivesyncpolicy",
        "active_sync_host": "mail.example.com",
        "email_address": "%email%",
        "user_name": "%username%",
        "use_ssl": true
      }
      """),
    .good(
      "the same everywhere",
      """
      {
        "payload_name": "exchangeactivesyncpolicy",
        "active_sync_host": "mail.example.com",
        "email_address": "%email%",
        "user_name": "%upn%",
        "use_ssl": true
      }
      """),
  ]

  func findings(in profile: LintedProfile, _ context: LintContext) -> [LintFinding] {
    let fields = [Field<Template>.identityEmailAddress.id, Field<Template>.identityUserName.id]
    return profile.setFields.filter { fields.contains($0.field) }.compactMap { key in
      guard case .text(let template)? = profile.profile[key.record][key.field] else { return nil }
      let variables = template.segments.compactMap { if case .variable(let variable) = $0 { variable } else { nil } }
      let texts = profile.raw(key).compactMap(\.node.text)
      for variable in variables {
        guard let spelling = profile.dialect.spellings[variable], texts.contains(where: { $0.contains(spelling) }),
          let (other, meaning) = Self.otherMeaning(of: variable, in: profile.dialect, context.dialects)
        else { continue }
        return finding(
          profile.place(key),
          "\(spelling) is \(variable.name) here; in \(other.title) the same name is \(meaning.name).")
      }
      return nil
    }
  }

  /// A product in which the name of a variable stands for another one.
  private static func otherMeaning(
    of variable: Variable, in dialect: Dialect, _ others: [Dialect]
  ) -> (Dialect, Variable)? {
    guard let name = dialect.spellings[variable].map(dialect.bareName) else { return nil }
    for other in others where other.id != dialect.id {
      let same = other.spellings.first { other.bareName($0.value) == name && $0.key != variable }
      if let same { return (other, same.key) }
    }
    return nil
  }
}
