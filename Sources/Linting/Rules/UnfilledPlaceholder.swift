import Documents
import Mapping
import PolicyModel
import Translation

/// Placeholders that no product fills in.
struct UnfilledPlaceholder: ProfileRule {
  static let description = RuleDescription(
    "unfilled-placeholder", .warning, "The document holds a neutral placeholder such as ${owner.email}.",
    why: "The placeholders are this program's own. Devices get them as plain text, and the account belongs to "
      + "nobody.",
    remedy: "Translate the document once more with --variables and the product that delivers it, or make an output "
      + "for each owner: easpolicy expand.")

  static let examples: [LintExample] = [
    .bad(
      "a placeholder in a profile", line: 14,
      profile(
        """
            <dict>
              <key>PayloadType</key><string>com.apple.eas.account</string>
              <key>PayloadVersion</key><integer>1</integer>
              <key>PayloadIdentifier</key><string>com.example.mail.eas</string>
              <key>PayloadUUID</key><string>5D0C0E9C-52E5-4C9B-8B55-6C2C8F1C1E02</string>
              <key>EmailAddress</key><string>${owner.email}</string>
              <key>Host</key><string>mail.example.com</string>
              <key>SSL</key><true/>
              <key>UserName</key><string>kim.adler</string>
            </dict>
        """)),
    .good(
      "the canonical form",
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: "${owner.email}", userName: "${owner.upn}"}
          server: {host: mail.example.com, useSSL: true}
      """),
    .good(
      "a fixed address",
      profile(
        """
            <dict>
              <key>PayloadType</key><string>com.apple.eas.account</string>
              <key>PayloadVersion</key><integer>1</integer>
              <key>PayloadIdentifier</key><string>com.example.mail.eas</string>
              <key>PayloadUUID</key><string>5D0C0E9C-52E5-4C9B-8B55-6C2C8F1C1E02</string>
              <key>EmailAddress</key><string>kim.adler@example.com</string>
              <key>Host</key><string>mail.example.com</string>
              <key>SSL</key><true/>
              <key>UserName</key><string>kim.adler</string>
            </dict>
        """)),
  ]

  func findings(in profile: LintedProfile, _ context: LintContext) -> [LintFinding] {
    guard profile.table.format != FormatRegistry.canonical else { return [] }
    let found = profile.setFields.flatMap { key in
      placeholders(in: profile, key).map { (text: $0, place: profile.place(key)) }
    }
    guard let first = found.first else { return [] }
    let names = Set(found.map(\.text)).sorted().joined(separator: ", ")
    return [
      finding(
        first.place, "No product fills in the neutral \(names).",
        related: found.dropFirst().map { $0.place.related("Another placeholder.") })
    ]
  }

  /// The neutral placeholders that stand in the text itself; a product's own spelling of the variable is none.
  private func placeholders(in profile: LintedProfile, _ key: FieldKey) -> [String] {
    guard case .text(let template)? = profile.profile[key.record][key.field] else { return [] }
    let texts = profile.raw(key).compactMap(\.node.text)
    return template.segments.compactMap { segment in
      guard case .variable(let variable) = segment else { return nil }
      return texts.contains { $0.contains(variable.placeholder) } ? variable.placeholder : nil
    }
  }
}
