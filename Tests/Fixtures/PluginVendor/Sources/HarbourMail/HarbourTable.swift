/// What Harbour Mail can express.
enum HarbourTable {
  static let text = """
    format: harbour-mail
    title: Harbour Mail
    vendor: Harbour Works
    syntax: harbour
    aliases: [harbour]
    platforms: [Android]
    dialect: intune
    sources: {manual: The Harbour manual}
    detect:
      - {at: /profile/harbour-version, exists: true}
    shapes:
      - {name: file, profile: "", accounts: "accounts/*"}
    profile:
      constants: {profile/harbour-version: 3}
      rows:
        - {field: profile.name, key: profile/name, evidence: documented, source: manual}
        - {fields: [profile.description, profile.organization, profile.identifier, profile.uuid], support: none, note: A Harbour file has a name only.}
        - {fields: [profile.vendorID, profile.scope, profile.tags, profile.removalDisallowed], support: none, note: A Harbour file has a name only.}
        - {field: profile.container, support: inherent, value: device}
    accounts:
      rows:
        - {field: account.name, key: label, evidence: documented, source: manual}
        - {field: identity.emailAddress, key: address, required: true, evidence: documented, source: manual}
        - {fields: [identity.domain, identity.userName], key: login, convert: {join: "\\\\", unlessContains: "@"}, evidence: documented, source: manual}
        - {fields: [server.host, server.port, server.path], key: berth, convert: hostPort, required: true, evidence: documented, source: manual}
        - {field: server.useSSL, key: seal, convert: {map: {aye: true, nay: false}}, write: always, fallback: aye, evidence: documented, source: manual}
        - {field: authentication.password, key: watchword, evidence: documented, source: manual}
        - {field: mail.pastDays, key: log-days, convert: {only: [0, 7, 30], otherwise: lower}, default: 7, evidence: documented, source: manual}
        - {field: sync.interval, key: tide, convert: {map: {flood: push, ebb: manual, hourly: "60"}, otherwise: lower}, evidence: documented, source: manual}
        - {local: flag, key: flag, type: text, evidence: documented, source: manual}
        - {fields: [account.identifier, account.uuid, account.isDefault, account.description, account.organization], support: none, note: Harbour has no such key.}
        - {fields: [identity.senderName, server.alternateHosts, server.hostType, server.acceptAnyCertificate], support: none, note: Harbour has no such key.}
        - {fields: [authentication.overridePreviousPassword, authentication.oauth, authentication.oauthSignInURL], support: none, note: Harbour knows passwords only.}
        - {fields: [authentication.oauthTokenRequestURL, authentication.method], support: none, note: Harbour knows passwords only.}
        - {fields: [authentication.identityCertificate, authentication.inlineCertificate], support: none, note: Harbour knows passwords only.}
        - {fields: [mail.preventMove, mail.onlyInMailApp, mail.allowMailDrop, mail.disableRecentsSync, mail.signature], support: none, note: Harbour has no such key.}
        - {fields: [mail.allowHTML, mail.retrievalSizeKB, mail.maxAttachmentSizeKB, mail.allowForwarding], support: none, note: Harbour has no such key.}
        - {fields: [sync.calendarPastDays, "sync.peak.*", sync.offPeakInterval, sync.whileRoaming], support: none, note: Harbour has no such key.}
        - {fields: ["smime.*", "services.*", "network.*", "calls.*", "notifications.*", "app.*"], support: none, note: Harbour has no such key.}
    certificates:
      rows:
        - {fields: ["certificate.*"], support: none, note: Harbour knows passwords only.}
    """
}
