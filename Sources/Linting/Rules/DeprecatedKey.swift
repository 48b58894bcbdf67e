import Documents
import Mapping
import PolicyModel
import Translation

/// Settings that current systems do not read.
struct DeprecatedKey: ProfileRule {
  static let description = RuleDescription(
    "deprecated-key", .warning, "The document uses a setting that current systems do not read.",
    why: "On those devices it does nothing. For S/MIME that means unsigned and unencrypted mail.",
    remedy: "Use the setting that took its place.")

  static let examples: [LintExample] = [
    .bad(
      "S/MIME as old systems had it", line: 18,
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
              <key>SMIMEEnabled</key><true/>
            </dict>
        """)),
    .good(
      "S/MIME as it is now",
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
              <key>SMIMESigningEnabled</key><true/>
            </dict>
        """)),
  ]

  func findings(in profile: LintedProfile, _ context: LintContext) -> [LintFinding] {
    profile.setFields.flatMap { key in
      profile.rows(key).compactMap { row in
        guard let since = row.deprecated, let found = profile.locate(row, in: key.record), found.node.boolean != false
        else { return nil }
        return finding(
          profile.place(found.pointer, field: key), "\(found.key.keyPath) is obsolete since \(since).",
          remedy: remedy(key, profile), severity: severity(key, profile))
      }
    }
  }

  /// What is replaced already, or means nothing to a policy, is only worth knowing.
  private func severity(_ key: FieldKey, _ profile: LintedProfile) -> Severity {
    let isReplaced = successors(of: key).contains { profile.profile[key.record][$0] != nil }
    let isBookkeeping = FieldCatalogue.definition(key.field)?.gravity == .bookkeeping
    return isReplaced || isBookkeeping ? .info : .warning
  }

  private func remedy(_ key: FieldKey, _ profile: LintedProfile) -> String {
    let names = successors(of: key).map { field in
      profile.rows(FieldKey(key.record, field)).lazy.compactMap(\.key).first?.keyPath ?? field
    }
    return names.isEmpty ? "Remove it." : "Set \(names.joined(separator: " or ")) for current systems."
  }

  /// What takes the place of a field.
  private func successors(of key: FieldKey) -> [String] {
    if key.field == Field<Bool>.smimeEnabledLegacy.id {
      return [Field<Bool>.smimeSigningEnabled.id, Field<Bool>.smimeEncryptionByDefault.id]
    }
    return FieldCatalogue.definition(key.field)?.supersededBy.map { [$0] } ?? []
  }
}
