import PolicyModel
import Translation

/// Encryption that is left to the default.
struct SslNotStated: AccountRule {
  static let description = RuleDescription(
    "ssl-not-stated", .warning, "The document does not say whether connections are encrypted.",
    why: "Products differ in what they do then. The same document is safe with one and not with another.",
    remedy: "Say that SSL is on.")

  static let examples: [LintExample] = [
    .bad(
      "nothing is said", line: 3,
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com}
      """),
    .bad(
      "a product whose default is off", line: 6,
      """
      <plist version="1.0">
      <dict>
        <key>PayloadType</key><string>Configuration</string>
        <key>PayloadContent</key>
        <array>
          <dict>
            <key>PayloadType</key><string>com.apple.eas.account</string>
            <key>EmailAddress</key><string>kim.adler@example.com</string>
            <key>Host</key><string>mail.example.com</string>
          </dict>
        </array>
      </dict>
      </plist>
      """),
    .good(
      "SSL is on",
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, useSSL: true}
      """),
  ]

  func findings(in account: LintedAccount, _ context: LintContext) -> [LintFinding] {
    guard account.set(.serverUseSSL) == nil, account.canSay(.serverUseSSL) else { return [] }
    let (summary, severity): (String, Severity) =
      switch account[.serverUseSSL] {
      case true?: ("SSL is left to the product's default, which is on.", .info)
      case false?: ("SSL is left to the product's default, which is off.", .error)
      case nil: ("SSL is left to the product's default, which is not known.", .warning)
      }
    return [finding(account.place(.serverUseSSL), summary, severity: severity)]
  }
}
