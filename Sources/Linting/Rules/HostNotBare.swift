import Documents
import Mapping
import PolicyModel
import Translation

/// Hosts that are addresses of web pages.
struct HostNotBare: AccountRule {
  static let description = RuleDescription(
    "host-not-bare", .error, "The host is written with a scheme or a path.",
    why: "Devices take the text for the name of a server and find none.",
    remedy: "Write the name of the server alone, such as mail.example.com.")

  static let examples: [LintExample] = [
    .bad(
      "a URL", line: 4,
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: "https://mail.example.com/Microsoft-Server-ActiveSync", useSSL: true}
      """),
    .good(
      "a name",
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, useSSL: true}
      """),
    .good(
      "a product that takes URLs",
      """
      {
        "payload_name": "androidexchangeactivesyncpolicy",
        "active_sync_host": "https://mail.example.com",
        "email_address": "%email%",
        "user_name": "%upn%",
        "use_ssl": true
      }
      """),
  ]

  func findings(in account: LintedAccount, _ context: LintContext) -> [LintFinding] {
    account.raw(.serverHost).compactMap { leaf in
      guard let parts = leaf.node.text.flatMap(HostParts.init), parts.scheme != nil || parts.path != nil else {
        return nil
      }
      let row = account.rows(.serverHost).first { $0.hasKey }
      let takesPath = row?.fields.contains(Field<Template>.serverPath.id) == true
      guard !takesPath || row?.support == .partial else { return nil }
      let what = parts.scheme == nil ? "a path" : "a scheme"
      return finding(
        account.place(.serverHost), "The host is written with \(what).", severity: takesPath ? .warning : .error)
    }
  }
}
