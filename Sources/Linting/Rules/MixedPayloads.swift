import Documents
import Mapping
import PolicyModel
import Translation

/// Mail accounts beside other payloads.
struct MixedPayloads: ProfileRule {
  static let description = RuleDescription(
    "mixed-payloads", .warning, "The profile holds an Exchange account and other payloads.",
    why: "A change of any payload sends the whole profile again. Where the product sets the account up anew then, "
      + "users lose their settings: password, default account, badges.",
    remedy: "Keep the account in a profile of its own.")

  static let examples: [LintExample] = [
    .bad(
      "an account and restrictions", line: 19,
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
            <dict>
              <key>PayloadType</key><string>com.apple.applicationaccess</string>
              <key>allowAccountModification</key><true/>
            </dict>
        """)),
    .good(
      "an account alone",
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
    // Only where it is known that a change touches the account.
    guard let update = profile.table.update else { return [] }
    let wanted = profile.profile.accounts.compactMap { $0[.networkPerAppVPN]?.literal }
    let others = profile.trace.foreign.filter { payload in
      !payload.isCertificate && !isCompanion(profile.root[payload.pointer], wanted)
    }
    guard let first = others.first else { return [] }
    let types = others.compactMap(\.type)
    let names = types.isEmpty ? "" : ": " + Set(types).sorted().joined(separator: ", ")
    return [
      finding(
        profile.place(first.pointer),
        "The profile holds other payloads beside the Exchange account\(names). \(update.note)")
    ]
  }

  /// Whether an account itself refers to the payload, as to a VPN.
  private func isCompanion(_ payload: Node?, _ wanted: [String]) -> Bool {
    guard !wanted.isEmpty, let payload else { return false }
    return payload.leaves().contains { $0.node.text.map(wanted.contains) ?? false }
  }
}
