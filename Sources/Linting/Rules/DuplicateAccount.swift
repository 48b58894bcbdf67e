import Documents
import PolicyModel
import Translation

/// Accounts that a device takes for one and the same.
struct DuplicateAccount: AccountRule {
  static let description = RuleDescription(
    "duplicate-account", .error, "Two accounts for the same kind of device have the same host, address and user name.",
    why:
      "Devices refuse an account that they hold already, and may refuse the whole profile with it. Where two accounts "
      + "share host and address only, one may take the place of the other.",
    remedy: "Keep one of the two, or make sure that no device gets both.")

  static let examples: [LintExample] = [
    .bad(
      "twice in one document", line: 5,
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, useSSL: true}
        - identity: {emailAddress: Kim.Adler@example.com, userName: kim.adler}
          server: {host: MAIL.example.com, useSSL: true}
      """),
    .bad(
      "once more in another document", line: 3,
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, useSSL: true}
      """,
      others: [
        """
        easpolicy: 1
        accounts:
          - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
            server: {host: mail.example.com, useSSL: true}
        """
      ]),
    .bad(
      "the same mailbox under two user names", line: 5,
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, useSSL: true}
        - identity: {emailAddress: kim.adler@example.com, userName: kadler}
          server: {host: mail.example.com, useSSL: true}
      """),
    .good(
      "two mailboxes of one server",
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, useSSL: true}
        - identity: {emailAddress: desk@example.com, userName: desk}
          server: {host: mail.example.com, useSSL: true}
      """),
    .good(
      "the same account for another kind of device",
      """
      {
        "payload_name": "exchangeactivesyncpolicy",
        "active_sync_host": "mail.example.com",
        "email_address": "%email%",
        "user_name": "%username%"
      }
      """,
      others: [
        """
        {
          "payload_name": "androidexchangeactivesyncpolicy",
          "active_sync_host": "mail.example.com",
          "email_address": "%email%",
          "user_name": "%username%"
        }
        """
      ]),
  ]

  /// What makes an account the same for a device; variables count as text.
  private struct Identity {
    let host: String
    let address: String
    let login: String?

    /// Nil for an account whose host or address is not known.
    init?(_ account: LintedAccount) {
      guard let host = account[.serverHost], let address = account[.identityEmailAddress] else { return nil }
      self.host = host.canonicalText.lowercased()
      self.address = address.canonicalText.lowercased()
      let parts = [account.set(.identityDomain), account[.identityUserName]].compactMap {
        $0?.canonicalText.lowercased()
      }
      login = parts.isEmpty ? nil : parts.joined(separator: "\\")
    }
  }

  func findings(in account: LintedAccount, _ context: LintContext) -> [LintFinding] {
    guard let own = Identity(account) else { return [] }
    let alike = others(than: account, context).compactMap { other -> (place: LintPlace, isSame: Bool)? in
      guard let identity = Identity(other), identity.host == own.host, identity.address == own.address else {
        return nil
      }
      return (other.place, identity.login == own.login)
    }
    let (same, near) = (alike.filter(\.isSame).map(\.place), alike.filter { !$0.isSame }.map(\.place))
    return [
      finding(account, "host, address and user name", same, .error),
      finding(account, "host and address", near, .warning),
    ].compactMap(\.self)
  }

  private func finding(
    _ account: LintedAccount, _ shared: String, _ others: [LintPlace], _ severity: Severity
  ) -> LintFinding? {
    guard !others.isEmpty else { return nil }
    let count = others.count == 1 ? "another account" : "\(others.count) other accounts"
    return finding(
      account.place, "The account has the same \(shared) as \(count).", severity: severity,
      related: others.map { $0.related("The same \(shared).") })
  }

  /// In one document the accounts before this one, so that each pair is told once; in other documents for the same kind
  /// of device all accounts, so that each document tells of it.
  private func others(than account: LintedAccount, _ context: LintContext) -> [LintedAccount] {
    context.documents.flatMap { document -> [LintedAccount] in
      guard document.path == account.profile.path else {
        return document.table.sharesDevices(with: account.profile.table) ? document.accounts : []
      }
      return document.accounts.filter { $0.precedes(account) }
    }
  }
}

extension LintedAccount {
  /// Whether the account stands before another one of the same document.
  fileprivate func precedes(_ other: LintedAccount) -> Bool {
    (profile.index, index) < (other.profile.index, other.index)
  }
}
