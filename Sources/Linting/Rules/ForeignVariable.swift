import Documents
import Mapping
import PolicyModel
import Translation

/// Variables of another product.
struct ForeignVariable: ProfileRule {
  static let description = RuleDescription(
    "foreign-variable", .error, "The document holds a variable that the product which delivers it does not fill in.",
    why: "Devices get the variable as plain text, and the account belongs to nobody.",
    remedy: "Use the product's own variable; a translation with the right products named does that.")

  static let examples: [LintExample] = [
    .bad(
      "a variable of another product", line: 4,
      """
      {
        "payload_name": "exchangeactivesyncpolicy",
        "active_sync_host": "mail.example.com",
        "email_address": "{EmailAddress}",
        "user_name": "%username%",
        "use_ssl": true
      }
      """),
    .bad(
      "no variable of the product", line: 5,
      """
      {
        "payload_name": "exchangeactivesyncpolicy",
        "active_sync_host": "mail.example.com",
        "email_address": "%email%",
        "user_name": "%login%",
        "use_ssl": true
      }
      """),
    .bad(
      "a format that any product may deliver", line: 14,
      profile(
        """
            <dict>
              <key>PayloadType</key><string>com.apple.eas.account</string>
              <key>PayloadVersion</key><integer>1</integer>
              <key>PayloadIdentifier</key><string>com.example.mail.eas</string>
              <key>PayloadUUID</key><string>5D0C0E9C-52E5-4C9B-8B55-6C2C8F1C1E02</string>
              <key>EmailAddress</key><string>%email%</string>
              <key>Host</key><string>mail.example.com</string>
              <key>SSL</key><true/>
              <key>UserName</key><string>kim.adler</string>
            </dict>
        """)),
    .bad(
      "variables of two products", line: 2,
      """
      {
        "email_address": "%email%",
        "exchange_host": "mail.example.com",
        "exchange_username": "{{userprincipalname}}",
        "exchange_ssl_required": true
      }
      """),
    .good(
      "the product's own variables",
      """
      {
        "payload_name": "exchangeactivesyncpolicy",
        "active_sync_host": "mail.example.com",
        "email_address": "%email%",
        "user_name": "%username%",
        "use_ssl": true
      }
      """),
  ]

  func findings(in profile: LintedProfile, _ context: LintContext) -> [LintFinding] {
    let suspects = profile.trace.suspects.sorted { ($0.key.record, $0.key.field) < ($1.key.record, $1.key.field) }
    let named = suspects.map(\.value).filter { !$0.isEmpty }
    let fillAll = named.dropFirst().reduce(Set(named.first ?? [])) { $0.intersection($1) }
    var told: Set<Pointer> = []
    return suspects.compactMap { key, ids in
      // One text of the document may be the source of two fields.
      if let pointer = profile.place(key).location?.pointer, !told.insert(pointer).inserted { return nil }
      let products = context.dialects.filter { ids.contains($0.id) }
      return finding(profile, key, products, context.dialects.filter { fillAll.contains($0.id) })
    }
  }

  private func finding(
    _ profile: LintedProfile, _ key: FieldKey, _ products: [Dialect], _ fillAll: [Dialect]
  ) -> LintFinding {
    let place = profile.place(key)
    guard !products.isEmpty else {
      return finding(
        place, "The text looks like a variable, and the product has none of this name.",
        remedy: suggestion(profile, key).map { "Did you mean \($0)?" }, severity: .warning)
    }
    let owners = products.map(\.title).joined(separator: ", ")
    guard profile.dialect.id != Dialect.neutral.id else { return neutral(place, owners, fillAll) }
    let gravity = FieldCatalogue.definition(key.field)?.gravity
    return finding(
      place, "The text holds a variable of another product: \(owners).",
      severity: gravity == .cosmetic ? .warning : .error)
  }

  /// Any product may deliver the file; it must be one that fills in all variables.
  private func neutral(_ place: LintPlace, _ owners: String, _ fillAll: [Dialect]) -> LintFinding {
    let summary = "The text holds a variable that only these products fill in: \(owners)."
    guard !fillAll.isEmpty else {
      return finding(
        place, summary + " No product fills in all variables of the document.",
        remedy: "Use the variables of the one product that delivers the file.", severity: .warning)
    }
    let names = fillAll.map { "--from-variables \($0.id)" }.joined(separator: " or ")
    return finding(
      place, summary, remedy: "Deliver the file with such a product, and say so with \(names).", severity: .info)
  }

  /// The product's own variable that is nearest to one that it does not know.
  private func suggestion(_ profile: LintedProfile, _ key: FieldKey) -> String? {
    guard case .text(let template)? = profile.profile[key.record][key.field] else { return nil }
    let spellings = profile.dialect.spellings.values.sorted()
    return template.segments.lazy.compactMap { segment in
      guard case .unknownVariable(let spelling, _) = segment else { return nil }
      return Suggestion.nearest(to: spelling, among: spellings)
    }.first
  }
}
