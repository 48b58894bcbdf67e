extension FieldCatalogue {
  static let accountFields: [FieldDefinition] = [
    .init("account.name", .account, .template, .cosmetic, "Name of the account that the user sees."),
    .init(
      "account.identifier", .account, .text, .bookkeeping, "Identifier of the account's payload.",
      consequence: "A changed identifier resets the account on each device."),
    .init(
      "account.uuid", .account, .text, .bookkeeping, "UUID of the account's payload.",
      consequence: "A changed UUID resets the account on each device."),
    .init("account.isDefault", .account, .boolean, .behaviour, "The account is the default mail account."),
    .init("account.description", .account, .text, .cosmetic, "What the account's payload is for."),
    .init("account.organization", .account, .text, .cosmetic, "Who issued the account's payload."),
    .init(
      "identity.emailAddress", .account, .template, .identity, "The account's e-mail address.",
      consequence: "The user is asked for the address, or the account is not set up."),
    .init(
      "identity.userName", .account, .template, .identity, "Login name, without domain.",
      consequence: "The user is asked for the login, or the account is not set up."),
    .init("identity.domain", .account, .template, .identity, "Windows domain of the login."),
    .init("identity.senderName", .account, .template, .cosmetic, "Name in the From line."),
  ]

  static let serverFields: [FieldDefinition] = [
    .init("server.host", .account, .text, .identity, "Server host, without scheme, port and path."),
    .init("server.port", .account, .port, .identity, "Server port."),
    .init("server.path", .account, .text, .identity, "Path on the server."),
    .init(
      "server.alternateHosts", .account, .textList, .behaviour, "Hosts to try when the first does not answer."),
    .init(
      "server.hostType", .account, .word(HostType.allCases.map(\.rawValue)), .behaviour,
      "Whether the server is Exchange Online or an organisation's own."),
    .init(
      "server.useSSL", .account, .boolean, .security, "Connections are encrypted with TLS.",
      consequence: "Mail and password may travel unencrypted.", weakValue: .boolean(false)),
    .init(
      "server.acceptAnyCertificate", .account, .boolean, .security,
      "Any server certificate is accepted, without a check.",
      consequence: "A server with a private certificate is no longer accepted, or any is.", weakValue: .boolean(true)),
  ]

  static let authenticationFields: [FieldDefinition] = [
    .init(
      "authentication.password", .account, .secret, .security, "Password of the account.",
      consequence: "The user is asked for the password once."),
    .init(
      "authentication.overridePreviousPassword", .account, .boolean, .behaviour,
      "The profile's password replaces the one on the device."),
    .init(
      "authentication.oauth", .account, .boolean, .security, "The user signs in with OAuth (modern authentication).",
      consequence: "Exchange Online refuses accounts that sign in with a password alone.", weakValue: .boolean(false)),
    .init("authentication.oauthSignInURL", .account, .url, .security, "Where the user signs in."),
    .init("authentication.oauthTokenRequestURL", .account, .url, .security, "Where the device requests tokens."),
    .init(
      "authentication.method", .account, .word(AuthenticationMethod.allCases.map(\.rawValue)), .security,
      "How the account signs in where OAuth is not used."),
    .init(
      "authentication.identityCertificate", .account, .certificate, .identity,
      "Identity that the account signs in with.",
      consequence: "A server that asks for a certificate refuses the account."),
    .init(
      "authentication.inlineCertificate", .account, .certificate, .identity,
      "Identity that is embedded in the account itself; devices ignore it beside an identity certificate.",
      consequence: "A server that asks for a certificate refuses the account."),
  ]

  static let mailFields: [FieldDefinition] = [
    .init("mail.pastDays", .account, .days, .behaviour, "How many days of mail are kept on the device."),
    .init(
      "mail.preventMove", .account, .boolean, .restriction,
      "Messages cannot be moved to, answered or forwarded from another account.",
      consequence: "Users can move messages to private accounts."),
    .init(
      "mail.onlyInMailApp", .account, .boolean, .restriction, "Other apps cannot send from the account.",
      consequence: "Users can send from other apps with this account."),
    .init("mail.allowMailDrop", .account, .boolean, .behaviour, "Large attachments may go through Mail Drop."),
    .init(
      "mail.disableRecentsSync", .account, .boolean, .restriction, "Recently used addresses are not synchronised."),
    .init("mail.signature", .account, .template, .cosmetic, "Signature under new messages."),
    .init("mail.allowHTML", .account, .boolean, .behaviour, "Messages may be HTML."),
    .init("mail.retrievalSizeKB", .account, .integer, .behaviour, "How many KB of a message are fetched."),
    .init("mail.maxAttachmentSizeKB", .account, .integer, .behaviour, "Largest attachment in KB."),
    .init("mail.allowForwarding", .account, .boolean, .restriction, "Messages may be forwarded."),
  ]
}
