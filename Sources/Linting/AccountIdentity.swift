import PolicyModel

/// What makes an account the same for a device; variables count as text, and case does not matter.
struct AccountIdentity: Sendable {
  /// The account.
  let account: LintedAccount
  /// Host and address.
  let mailbox: String
  /// The address alone.
  let address: String
  /// The login with its domain; nil where the user is asked.
  let login: String?

  /// Nil for an account whose host or address is not known.
  init?(_ account: LintedAccount) {
    guard let host = account[.serverHost], let address = account[.identityEmailAddress] else { return nil }
    self.account = account
    self.address = Self.text(address)
    mailbox = Self.text(host) + "|" + self.address
    let parts = [account.set(.identityDomain), account[.identityUserName]].compactMap(\.self)
    login = parts.isEmpty ? nil : parts.map(Self.text).joined(separator: "\\")
  }

  private static func text(_ template: Template) -> String { template.canonicalText.lowercased() }
}
