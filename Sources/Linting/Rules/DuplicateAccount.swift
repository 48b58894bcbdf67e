import Mapping
import PolicyModel
import Translation

/// Accounts that a device takes for one and the same.
struct DuplicateAccount: AccountRule {
  static let description = RuleDescription(
    "duplicate-account", .error, "Two accounts for the same kind of device have the same host, address and user name.",
    why:
      "Devices refuse an account that they hold already, and may refuse the whole profile with it. Where two accounts "
      + "share the address only, one may take the place of the other.",
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
    .bad(
      "the same address on another host, where devices compare the address alone", line: 1,
      """
      {"emailAddress": "kim@example.com", "easUser": "kim", "serverAddress": "a.example.com", "useSSL": true}
      """,
      others: [
        """
        {"emailAddress": "kim@example.com", "easUser": "kim", "serverAddress": "b.example.com", "useSSL": true}
        """
      ]),
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
    .good(
      "a newer version of the same profile",
      """
      easpolicy: 1
      profile: {identifier: com.example.mail}
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, useSSL: true}
      """,
      others: [
        """
        easpolicy: 1
        profile: {identifier: com.example.mail}
        accounts:
          - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
            server: {host: mail.example.com, useSSL: true}
            mail: {pastDays: 7}
        """
      ]),
  ]

  /// How many accounts of one mailbox are looked at, and how many of them are shown: enough to act upon.
  private static let limits = (examined: 200, counted: 100, shown: 10)

  func findings(in account: LintedAccount, _ context: LintContext) -> [LintFinding] {
    guard let own = AccountIdentity(account) else { return [] }
    let others = selected(context.identities[own.mailbox], account)
    let same = others.filter { $0.login == own.login }
    let near = others.filter { $0.login != own.login }
    return [
      finding(account, "host, address and user name", same, .error),
      finding(account, "host and address", near, .warning),
      sameAddress(own, context),
    ].compactMap(\.self)
  }

  /// Accounts on other hosts matter where the table says so.
  private func sameAddress(_ own: AccountIdentity, _ context: LintContext) -> LintFinding? {
    guard let effect = own.account.profile.table.sameAddress else { return nil }
    let others = selected(context.addresses[own.address], own.account).filter { $0.mailbox != own.mailbox }
    return finding(own.account, "address", others, .warning, effect.note)
  }

  private func selected(_ identities: [AccountIdentity]?, _ account: LintedAccount) -> [AccountIdentity] {
    (identities ?? []).prefix(Self.limits.examined).filter { concerns($0.account, account) }
  }

  /// In one document the accounts before this one, so that each pair is told once; in other documents for the same kind
  /// of device all accounts, so that each document tells of it. Of two versions of one profile a device has the last.
  private func concerns(_ other: LintedAccount, _ account: LintedAccount) -> Bool {
    if other.profile.path == account.profile.path {
      return (other.profile.index, other.index) < (account.profile.index, account.index)
    }
    return other.profile.table.sharesDevices(with: account.profile.table)
      && !other.profile.isVersion(of: account.profile)
  }

  private func finding(
    _ account: LintedAccount, _ shared: String, _ others: [AccountIdentity], _ severity: Severity,
    _ note: String? = nil
  ) -> LintFinding? {
    guard !others.isEmpty else { return nil }
    let number = others.count < Self.limits.counted ? String(others.count) : "many"
    let count = others.count == 1 ? "another account" : "\(number) other accounts"
    return finding(
      account.place, "The account has the same \(shared) as \(count)." + (note.map { " " + $0 } ?? ""),
      severity: severity,
      related: others.prefix(Self.limits.shown).map { $0.account.place.related("The same \(shared).") })
  }
}
