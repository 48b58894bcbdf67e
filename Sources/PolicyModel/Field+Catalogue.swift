extension Field where Value == AuthenticationMethod {
  /// How the account signs in where OAuth is not used.
  public static var authenticationMethod: Field { Field("authentication.method") }
}

extension Field where Value == Bool {
  /// The user cannot remove the profile.
  public static var profileRemovalDisallowed: Field { Field("profile.removalDisallowed") }
  /// The account is the default mail account.
  public static var accountIsDefault: Field { Field("account.isDefault") }
  /// Connections are encrypted with TLS.
  public static var serverUseSSL: Field { Field("server.useSSL") }
  /// Any server certificate is accepted, without a check.
  public static var serverAcceptAnyCertificate: Field { Field("server.acceptAnyCertificate") }
  /// The profile's password replaces the one on the device.
  public static var authenticationOverridePreviousPassword: Field { Field("authentication.overridePreviousPassword") }
  /// The user signs in with OAuth (modern authentication).
  public static var authenticationOauth: Field { Field("authentication.oauth") }
  /// Messages cannot be moved to, answered or forwarded from another account.
  public static var mailPreventMove: Field { Field("mail.preventMove") }
  /// Other apps cannot send from the account.
  public static var mailOnlyInMailApp: Field { Field("mail.onlyInMailApp") }
  /// Large attachments may go through Mail Drop.
  public static var mailAllowMailDrop: Field { Field("mail.allowMailDrop") }
  /// Recently used addresses are not synchronised.
  public static var mailDisableRecentsSync: Field { Field("mail.disableRecentsSync") }
  /// Messages may be HTML.
  public static var mailAllowHTML: Field { Field("mail.allowHTML") }
  /// Messages may be forwarded.
  public static var mailAllowForwarding: Field { Field("mail.allowForwarding") }
  /// S/MIME on, without saying whether for signing or encryption (iOS 5 to 9).
  public static var smimeEnabledLegacy: Field { Field("smime.enabledLegacy") }
  /// Outgoing messages are signed.
  public static var smimeSigningEnabled: Field { Field("smime.signing.enabled") }
  /// The user may turn signing on and off.
  public static var smimeSigningUserMayChange: Field { Field("smime.signing.userMayChange") }
  /// The user may choose the signing identity.
  public static var smimeSigningUserMayChooseCertificate: Field { Field("smime.signing.userMayChooseCertificate") }
  /// Encryption on (iOS 10.3 to 11).
  public static var smimeEncryptionEnabledLegacy: Field { Field("smime.encryption.enabledLegacy") }
  /// Outgoing messages are encrypted by default.
  public static var smimeEncryptionByDefault: Field { Field("smime.encryption.byDefault") }
  /// The user may change the default.
  public static var smimeEncryptionUserMayChange: Field { Field("smime.encryption.userMayChange") }
  /// The user may choose the encryption identity.
  public static var smimeEncryptionUserMayChooseCertificate: Field {
    Field("smime.encryption.userMayChooseCertificate")
  }
  /// A switch for encryption on each message (iOS 8 to 11).
  public static var smimeEncryptionPerMessageSwitchLegacy: Field { Field("smime.encryption.perMessageSwitchLegacy") }
  /// A switch for encryption on each message.
  public static var smimeEncryptionPerMessageSwitch: Field { Field("smime.encryption.perMessageSwitch") }
  /// The account synchronises while roaming.
  public static var syncWhileRoaming: Field { Field("sync.whileRoaming") }
  /// New mail is notified.
  public static var notificationsEnabled: Field { Field("notifications.enabled") }
  /// Notifications vibrate.
  public static var notificationsVibrate: Field { Field("notifications.vibrate") }
  /// The app may hold other accounts; false removes them.
  public static var appAllowOtherAccounts: Field { Field("app.allowOtherAccounts") }
  /// The account synchronises mail.
  public static var servicesMailEnabled: Field { Field("services.mail.enabled") }
  /// The user may turn mail on and off.
  public static var servicesMailUserMayChange: Field { Field("services.mail.userMayChange") }
  /// The account synchronises contacts.
  public static var servicesContactsEnabled: Field { Field("services.contacts.enabled") }
  /// The user may turn contacts on and off.
  public static var servicesContactsUserMayChange: Field { Field("services.contacts.userMayChange") }
  /// The account synchronises calendars.
  public static var servicesCalendarsEnabled: Field { Field("services.calendars.enabled") }
  /// The user may turn calendars on and off.
  public static var servicesCalendarsUserMayChange: Field { Field("services.calendars.userMayChange") }
  /// The account synchronises reminders.
  public static var servicesRemindersEnabled: Field { Field("services.reminders.enabled") }
  /// The user may turn reminders on and off.
  public static var servicesRemindersUserMayChange: Field { Field("services.reminders.userMayChange") }
  /// The account synchronises notes.
  public static var servicesNotesEnabled: Field { Field("services.notes.enabled") }
  /// The user may turn notes on and off.
  public static var servicesNotesUserMayChange: Field { Field("services.notes.userMayChange") }
}

extension Field where Value == CertificateHolder {
  /// For whom the certificate is issued.
  public static var certificateHolder: Field { Field("certificate.holder") }
}

extension Field where Value == CertificateKind {
  /// What the record stands for: an identity with key, a certificate, an enrolment, a tenant's id, an alias.
  public static var certificateKind: Field { Field("certificate.kind") }
}

extension Field where Value == CertificateReference {
  /// Identity that the account signs in with.
  public static var authenticationIdentityCertificate: Field { Field("authentication.identityCertificate") }
  /// Identity that is embedded in the account itself; devices ignore it beside an identity certificate.
  public static var authenticationInlineCertificate: Field { Field("authentication.inlineCertificate") }
  /// Identity that signs.
  public static var smimeSigningCertificate: Field { Field("smime.signing.certificate") }
  /// Identity that decrypts.
  public static var smimeEncryptionCertificate: Field { Field("smime.encryption.certificate") }
}

extension Field where Value == HostType {
  /// Whether the server is Exchange Online or an organisation's own.
  public static var serverHostType: Field { Field("server.hostType") }
}

extension Field where Value == Int {
  /// Server port.
  public static var serverPort: Field { Field("server.port") }
  /// How many days of mail are kept on the device.
  public static var mailPastDays: Field { Field("mail.pastDays") }
  /// How many KB of a message are fetched.
  public static var mailRetrievalSizeKB: Field { Field("mail.retrievalSizeKB") }
  /// Largest attachment in KB.
  public static var mailMaxAttachmentSizeKB: Field { Field("mail.maxAttachmentSizeKB") }
  /// How many days of the calendar are kept.
  public static var syncCalendarPastDays: Field { Field("sync.calendarPastDays") }
  /// When peak time starts.
  public static var syncPeakStart: Field { Field("sync.peak.start") }
  /// When peak time ends.
  public static var syncPeakEnd: Field { Field("sync.peak.end") }
}

extension Field where Value == ProfileContainer {
  /// Where on an Android device the profile acts.
  public static var profileContainer: Field { Field("profile.container") }
}

extension Field where Value == ProfileScope {
  /// Which devices get the profile.
  public static var profileScope: Field { Field("profile.scope") }
}

extension Field where Value == Secret {
  /// The certificate or PKCS #12 bytes.
  public static var certificateData: Field { Field("certificate.data") }
  /// Password of the PKCS #12 file.
  public static var certificatePassword: Field { Field("certificate.password") }
  /// Password of the account.
  public static var authenticationPassword: Field { Field("authentication.password") }
}

extension Field where Value == SyncInterval {
  /// How often the account synchronises.
  public static var syncInterval: Field { Field("sync.interval") }
  /// How often the account synchronises in peak time.
  public static var syncPeakInterval: Field { Field("sync.peak.interval") }
  /// How often the account synchronises off peak time.
  public static var syncOffPeakInterval: Field { Field("sync.offPeakInterval") }
}

extension Field where Value == Template {
  /// Name of the profile.
  public static var profileName: Field { Field("profile.name") }
  /// What the profile is for.
  public static var profileDescription: Field { Field("profile.description") }
  /// Who issued the profile.
  public static var profileOrganization: Field { Field("profile.organization") }
  /// Stable identifier: a profile with the same identifier replaces the old one, any other is added.
  public static var profileIdentifier: Field { Field("profile.identifier") }
  /// UUID of the profile, opaque text.
  public static var profileUuid: Field { Field("profile.uuid") }
  /// The tenant's own id of the profile.
  public static var profileVendorID: Field { Field("profile.vendorID") }
  /// Name of the certificate, file or alias.
  public static var certificateName: Field { Field("certificate.name") }
  /// File name of the certificate.
  public static var certificateFileName: Field { Field("certificate.fileName") }
  /// What the certificate's payload is for.
  public static var certificateDescription: Field { Field("certificate.description") }
  /// Who issued the certificate's payload.
  public static var certificateOrganization: Field { Field("certificate.organization") }
  /// Key store that an alias lives in.
  public static var certificateStorageName: Field { Field("certificate.storageName") }
  /// Identifier of the certificate payload.
  public static var certificateIdentifier: Field { Field("certificate.identifier") }
  /// Name of the account that the user sees.
  public static var accountName: Field { Field("account.name") }
  /// Identifier of the account's payload.
  public static var accountIdentifier: Field { Field("account.identifier") }
  /// UUID of the account's payload.
  public static var accountUuid: Field { Field("account.uuid") }
  /// What the account's payload is for.
  public static var accountDescription: Field { Field("account.description") }
  /// Who issued the account's payload.
  public static var accountOrganization: Field { Field("account.organization") }
  /// The account's e-mail address.
  public static var identityEmailAddress: Field { Field("identity.emailAddress") }
  /// Login name, without domain.
  public static var identityUserName: Field { Field("identity.userName") }
  /// Windows domain of the login.
  public static var identityDomain: Field { Field("identity.domain") }
  /// Name in the From line.
  public static var identitySenderName: Field { Field("identity.senderName") }
  /// Server host, without scheme, port and path.
  public static var serverHost: Field { Field("server.host") }
  /// Path on the server.
  public static var serverPath: Field { Field("server.path") }
  /// Where the user signs in.
  public static var authenticationOauthSignInURL: Field { Field("authentication.oauthSignInURL") }
  /// Where the device requests tokens.
  public static var authenticationOauthTokenRequestURL: Field { Field("authentication.oauthTokenRequestURL") }
  /// Signature under new messages.
  public static var mailSignature: Field { Field("mail.signature") }
  /// UUID of the per-app VPN that the account uses.
  public static var networkPerAppVPN: Field { Field("network.perAppVPN") }
  /// Exchange ActiveSync device id that a gateway expects.
  public static var networkDeviceID: Field { Field("network.deviceID") }
  /// HTTP header that old systems sent.
  public static var networkHeaderMagic: Field { Field("network.headerMagic") }
  /// App that calls the account's contacts.
  public static var callsAudioCallApp: Field { Field("calls.audioCallApp") }
}

extension Field where Value == [Template] {
  /// The tags that the scope speaks of.
  public static var profileTags: Field { Field("profile.tags") }
  /// Hosts to try when the first does not answer.
  public static var serverAlternateHosts: Field { Field("server.alternateHosts") }
  /// The only accounts that the app may hold.
  public static var appAllowedAccounts: Field { Field("app.allowedAccounts") }
}
