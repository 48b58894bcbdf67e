extension FieldCatalogue {
  static let smimeFields: [FieldDefinition] = [
    .init(
      "smime.enabledLegacy", .account, .boolean, .security,
      "S/MIME on, without saying whether for signing or encryption (iOS 5 to 9).",
      weakValue: .boolean(false)),
    .init(
      "smime.signing.enabled", .account, .boolean, .security, "Outgoing messages are signed.",
      weakValue: .boolean(false)),
    .init("smime.signing.certificate", .account, .certificate, .security, "Identity that signs."),
    .init("smime.signing.userMayChange", .account, .boolean, .restriction, "The user may turn signing on and off."),
    .init(
      "smime.signing.userMayChooseCertificate", .account, .boolean, .restriction,
      "The user may choose the signing identity."),
    .init(
      "smime.encryption.enabledLegacy", .account, .boolean, .security, "Encryption on (iOS 10.3 to 11).",
      supersededBy: "smime.encryption.byDefault", weakValue: .boolean(false)),
    .init(
      "smime.encryption.byDefault", .account, .boolean, .security, "Outgoing messages are encrypted by default.",
      weakValue: .boolean(false)),
    .init("smime.encryption.certificate", .account, .certificate, .security, "Identity that decrypts."),
    .init(
      "smime.encryption.userMayChange", .account, .boolean, .restriction, "The user may change the default."),
    .init(
      "smime.encryption.userMayChooseCertificate", .account, .boolean, .restriction,
      "The user may choose the encryption identity."),
    .init(
      "smime.encryption.perMessageSwitchLegacy", .account, .boolean, .behaviour,
      "A switch for encryption on each message (iOS 8 to 11).", supersededBy: "smime.encryption.perMessageSwitch"),
    .init(
      "smime.encryption.perMessageSwitch", .account, .boolean, .behaviour,
      "A switch for encryption on each message."),
  ]

  /// The services of an account in the order of Apple's keys; Android and Windows call reminders tasks.
  public static let services = ["mail", "contacts", "calendars", "reminders", "notes"]

  static let serviceFields: [FieldDefinition] = services.flatMap { service in
    [
      FieldDefinition(
        "services.\(service).enabled", .account, .boolean, .behaviour, "The account synchronises \(service)."),
      FieldDefinition(
        "services.\(service).userMayChange", .account, .boolean, .restriction,
        "The user may turn \(service) on and off."),
    ]
  }

  static let syncFields: [FieldDefinition] = [
    .init("sync.calendarPastDays", .account, .days, .behaviour, "How many days of the calendar are kept."),
    .init("sync.interval", .account, .interval, .behaviour, "How often the account synchronises."),
    .init(
      "sync.peak.days", .account, .words(Weekday.allCases.map(\.rawValue)), .behaviour, "Days with peak times."),
    .init("sync.peak.start", .account, .minutesOfDay, .behaviour, "When peak time starts."),
    .init("sync.peak.end", .account, .minutesOfDay, .behaviour, "When peak time ends."),
    .init("sync.peak.interval", .account, .interval, .behaviour, "How often the account synchronises in peak time."),
    .init(
      "sync.offPeakInterval", .account, .interval, .behaviour, "How often the account synchronises off peak time."),
    .init("sync.whileRoaming", .account, .boolean, .behaviour, "The account synchronises while roaming."),
  ]

  static let deviceFields: [FieldDefinition] = [
    .init(
      "network.perAppVPN", .account, .text, .security, "UUID of the per-app VPN that the account uses.",
      consequence: "Mail travels outside the VPN."),
    .init(
      "network.deviceID", .account, .template, .behaviour, "Exchange ActiveSync device id that a gateway expects."),
    .init("network.headerMagic", .account, .text, .bookkeeping, "HTTP header that old systems sent."),
    .init("calls.audioCallApp", .account, .text, .behaviour, "App that calls the account's contacts."),
    .init("notifications.enabled", .account, .boolean, .cosmetic, "New mail is notified."),
    .init("notifications.vibrate", .account, .boolean, .cosmetic, "Notifications vibrate."),
    .init(
      "app.allowOtherAccounts", .account, .boolean, .restriction,
      "The app may hold other accounts; false removes them."),
    .init(
      "app.allowedAccounts", .account, .templateList, .restriction, "The only accounts that the app may hold."),
  ]
}
