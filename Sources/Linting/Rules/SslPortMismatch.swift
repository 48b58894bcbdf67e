import PolicyModel
import Translation

/// A port that does not fit the encryption.
struct SslPortMismatch: AccountRule {
  static let description = RuleDescription(
    "ssl-port-mismatch", .warning, "The port is the usual one for the opposite of what SSL says.",
    why: "Port 443 speaks TLS and port 80 does not. The account cannot connect, or goes unencrypted where nobody "
      + "meant it.",
    remedy: "Correct the port or the switch.")

  static let examples: [LintExample] = [
    .bad(
      "TLS on port 80", line: 4,
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, port: 80, useSSL: true}
      """),
    .good(
      "TLS on port 443",
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, port: 443, useSSL: true}
      """),
    .good(
      "a port of one's own",
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, port: 8443, useSSL: true}
      """),
  ]

  func findings(in account: LintedAccount, _ context: LintContext) -> [LintFinding] {
    let usual = [443: true, 80: false]
    guard let port = account.set(.serverPort), let isEncrypted = usual[port], let useSSL = account.set(.serverUseSSL),
      useSSL != isEncrypted
    else { return [] }
    return [finding(account.place(.serverPort), "The port is \(port) and SSL is \(useSSL ? "on" : "off").")]
  }
}
