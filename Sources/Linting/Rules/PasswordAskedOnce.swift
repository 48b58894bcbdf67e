import Mapping
import PolicyModel
import Translation

/// Passwords that are asked for once.
struct PasswordAskedOnce: AccountRule {
  static let description = RuleDescription(
    "password-asked-once", .warning, "The profile forbids changes of accounts, and the user must type the password.",
    why: "The device asks once. After a typing error the profile has to be sent again.",
    remedy: "Use OAuth or a certificate, put the password into the profile, or allow changes of accounts.")

  static let examples: [LintExample] = [
    .bad(
      "no password in the profile", line: 9,
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
              <key>allowAccountModification</key><false/>
            </dict>
        """)),
    .good(
      "changes are allowed",
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
  ]

  func findings(in account: LintedAccount, _ context: LintContext) -> [LintFinding] {
    guard account.set(.authenticationPassword) == nil, account[.authenticationOauth] != true,
      account.set(.authenticationIdentityCertificate) == nil, account.set(.authenticationInlineCertificate) == nil,
      let restriction = account.profile.table.accountRestriction,
      restriction.tests.contains(where: { $0.holds(account.profile.root) })
    else { return [] }
    return [finding(account.place(.authenticationPassword), "The user is asked for the password only once.")]
  }
}
