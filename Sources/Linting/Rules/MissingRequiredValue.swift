import Documents
import Mapping
import PolicyModel
import Translation

/// Values without which the product takes nothing.
struct MissingRequiredValue: ProfileRule {
  static let description = RuleDescription(
    "missing-required-value", .error, "The document lacks a value that the product needs.",
    why: "The product refuses the document, or the account does not work.",
    remedy: "Add the value.")

  static let examples: [LintExample] = [
    .bad(
      "no host", line: 1,
      """
      {
        "payload_name": "exchangeactivesyncpolicy",
        "user_name": "%upn%",
        "use_ssl": true
      }
      """),
    .bad(
      "no version of the account's payload", line: 8,
      """
      <plist version="1.0">
      <dict>
        <key>PayloadType</key><string>Configuration</string>
        <key>PayloadVersion</key><integer>1</integer>
        <key>PayloadIdentifier</key><string>com.example.mail</string>
        <key>PayloadUUID</key><string>5D0C0E9C-52E5-4C9B-8B55-6C2C8F1C1E01</string>
        <key>PayloadContent</key><array>
          <dict>
            <key>PayloadType</key><string>com.apple.eas.account</string>
            <key>PayloadIdentifier</key><string>com.example.mail.eas</string>
            <key>PayloadUUID</key><string>5D0C0E9C-52E5-4C9B-8B55-6C2C8F1C1E02</string>
            <key>EmailAddress</key><string>kim.adler@example.com</string>
            <key>Host</key><string>mail.example.com</string>
            <key>SSL</key><true/>
            <key>UserName</key><string>kim.adler</string>
          </dict>
        </array>
      </dict>
      </plist>
      """),
    .good(
      "a host",
      """
      {
        "payload_name": "exchangeactivesyncpolicy",
        "active_sync_host": "mail.example.com",
        "user_name": "%upn%",
        "use_ssl": true
      }
      """),
  ]

  func findings(in profile: LintedProfile, _ context: LintContext) -> [LintFinding] {
    let records = profile.profile.records.filter { profile.trace.places[$0] != nil }
    return records.flatMap { record -> [LintFinding] in
      var known: Set<Row> = []
      return profile.values.fields.fields(of: record.holder).flatMap { profile.rows(FieldKey(record, $0.id)) }
        .filter { known.insert($0).inserted && isMissing($0, record, profile) }
        .map { finding($0, record, profile) }
        + missingConstants(record, profile)
    }
  }

  /// Members that always have the same value, and must be there.
  private func missingConstants(_ record: RecordID, _ profile: LintedProfile) -> [LintFinding] {
    guard let place = profile.trace.places[record] else { return [] }
    return profile.table.section(record.holder).requiredConstants.filter {
      profile.root[place]?.object != nil && profile.root[place.appending($0)] == nil
    }.map { key in
      finding(profile.place(record), "The product needs \(key.keyPath), and the document lacks it.")
    }
  }

  /// Rules of their own speak of user names, and of hosts beside sign-in addresses.
  private func isMissing(_ row: Row, _ record: RecordID, _ profile: LintedProfile) -> Bool {
    let values = profile.values
    guard row.support.isWritable, row.hasKey, !row.fields.contains(Field<Template>.identityUserName.id),
      row.when?.holds(values.lookup(record)) ?? true,
      values.value(FieldKey(record, Field<Template>.authenticationOauthSignInURL.id)) == nil,
      let field = row.fields.first, values.value(FieldKey(record, field)) == nil
    else { return false }
    switch row.required {
    case .never: return false
    case .always: return true
    case .when(let condition): return condition.holds(values.lookup(record))
    }
  }

  private func finding(_ row: Row, _ record: RecordID, _ profile: LintedProfile) -> LintFinding {
    var place = profile.place(record)
    place.field = row.fields.first
    let name = row.key?.keyPath ?? row.fields[0]
    return finding(
      place, "The product needs \(name), and the document lacks it.",
      severity: row.evidence == .inferred ? .warning : .error)
  }
}
