import Documents
import Mapping
import PolicyModel
import Translation

/// Identifiers that another product made.
struct ForeignIdentifier: ProfileRule {
  static let description = RuleDescription(
    "foreign-identifier", .warning,
    "An identifier of the document is one that another product makes for its own profiles.",
    why: "A device that the other product manages takes the profile for that product's own, and replaces or "
      + "removes it.",
    remedy: "Give the profile an identifier of your own, and keep it.")

  static let examples: [LintExample] = [
    .bad(
      "an identifier of another product", line: 5,
      """
      <plist version="1.0">
      <dict>
        <key>PayloadType</key><string>Configuration</string>
        <key>PayloadVersion</key><integer>1</integer>
        <key>PayloadIdentifier</key><string>\(ExampleFacts.foreignIdentifier)</string>
        <key>PayloadUUID</key><string>5D0C0E9C-52E5-4C9B-8B55-6C2C8F1C1E01</string>
        <key>PayloadContent</key>
        <array>
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
        </array>
      </dict>
      </plist>
      """),
    .good(
      "an own identifier",
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
    let fields = [Field<Template>.profileIdentifier.id, Field<Template>.accountIdentifier.id]
    return profile.setFields.filter { fields.contains($0.field) }.compactMap { key in
      guard case .text(let template)? = profile.profile[key.record][key.field],
        let text = template.literal?.lowercased(),
        let owner = context.tables.first(where: { table in
          table.vendor != profile.table.vendor
            && table.ownIdentifiers.contains { text.hasPrefix($0.prefix.lowercased()) }
        })
      else { return nil }
      return finding(profile.place(key), "The identifier is one that \(owner.vendor) makes for its own profiles.")
    }
  }
}
