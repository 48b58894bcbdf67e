import Mapping

/// A small table that is right, in which tests make one mistake at a time.
enum TableText {
  static let valid = """
    format: tiny
    title: Tiny
    vendor: Tiny Works
    syntax: json
    sources: {doc: A page, tour: Another page}
    detect:
      - {at: /tiny, exists: true}
    shapes:
      - {name: item, profile: "", accounts: ""}
    profile:
      rows:
        - {field: profile.name, key: title, evidence: documented, source: doc}
        - {fields: [profile.description, profile.organization, profile.identifier, profile.uuid], support: none, note: No.}
        - {fields: [profile.vendorID, profile.scope, profile.tags, profile.container], support: none, note: No.}
        - {field: profile.removalDisallowed, support: inherent, value: false}
    accounts:
      rows:
        - {field: server.host, key: host, evidence: documented, source: doc}
        - {field: server.useSSL, key: tls, evidence: observed, source: "doc, tour"}
        - {field: mail.pastDays, key: days, convert: {only: [1, 7], otherwise: lower}, evidence: inferred, source: doc}
        - {local: colour, key: colour, type: text, evidence: inferred, source: doc}
        - {fields: [server.port, server.path, server.alternateHosts, server.hostType], support: none, note: No.}
        - {field: server.acceptAnyCertificate, support: unknown}
        - {fields: [mail.preventMove, mail.onlyInMailApp, mail.allowMailDrop, mail.disableRecentsSync], support: none, note: No.}
        - {fields: [mail.signature, mail.allowHTML, mail.retrievalSizeKB, mail.maxAttachmentSizeKB], support: none, note: No.}
        - {field: mail.allowForwarding, support: none, note: No.}
        - {fields: ["account.*", "identity.*", "authentication.*", "smime.*", "services.*"], support: none, note: No.}
        - {fields: ["sync.*", "network.*", "calls.*", "notifications.*", "app.*"], support: none, note: No.}
    certificates:
      rows:
        - {fields: ["certificate.*"], support: none, note: No.}
    """

  /// What the loader says, one fault a line.
  static func faults(_ text: String) -> [String] {
    do {
      _ = try TableLoader.table(file: "tiny.yaml", text: Array(text.utf8))
      return []
    } catch {
      return error.faults.map(\.description)
    }
  }
}

/// One mistake: a piece of the table, what somebody wrote instead, and what the loader must say.
struct Mistake: CustomStringConvertible, Sendable {
  let piece: String
  let written: String
  let faults: [String]

  init(_ piece: String, _ written: String, _ faults: String...) {
    self.piece = piece
    self.written = written
    self.faults = faults
  }

  var description: String { faults.first ?? written }
}
