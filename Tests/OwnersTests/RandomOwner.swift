import EASPolicyTranslator
import TestSupport
import Testing

/// Invented people, and profiles that were made for them.
enum RandomOwner {
  static func make(_ random: inout SeededGenerator) throws -> Owner {
    let first = random.pick(["Kim", "Al", "Zoë", "Jo-Ann", "J.", "Nguyễn", "李"])
    let last = random.pick(["Adler", "Berg", "O'Neill", "van Dyck", "Ng", "Müller"])
    let local = random.pick(["kim.adler", "k", "a.berg+mail", "zoe_berg", "jo-ann", "x"])
    let domain = random.pick(["example.com", "mail.example.org", "EXAMPLE.com"])
    let login = random.pick(["kadler", "al", "kim.adler", "EXAMPLE\\kim", "\(local)@\(domain)", "mail"])
    let all = [
      "owner.email": "\(local)@\(domain)", "owner.upn": "\(random.pick([local, "u1234"]))@corp.example.com",
      "owner.userName": login, "owner.samAccountName": random.pick(["sam1", login]),
      "owner.displayName": "\(first) \(last)", "owner.firstName": first, "owner.lastName": last,
      "owner.netbiosDomain": "EXAMPLE", "owner.emailDomain": domain, "device.serialNumber": "C02XL0GYJGH5",
    ]
    var values: [Variable: String] = [:]
    for (name, value) in all.sorted(by: { $0.key < $1.key }) where random.chance(70) {
      values[try #require(Variable(named: name))] = value
    }
    if values.isEmpty { values[.ownerEmail] = "\(local)@\(domain)" }
    return Owner(line: 2, values: values).derivingValues()
  }

  /// A random profile in which the owner's values stand in many places, as whole values and in texts.
  static func profile(of owner: Owner, _ random: inout SeededGenerator) throws -> Profile {
    var maker = RandomProfile(seed: random.next(), density: 40)
    var profile = maker.profile()
    let values = owner.stated.sorted { $0.key.name < $1.key.name }.map(\.value)
    plant(&profile.values, .profile, values, &random)
    for index in profile.accounts.indices { plant(&profile.accounts[index].values, .account, values, &random) }
    return profile
  }

  private static func plant(
    _ record: inout FieldValues, _ holder: FieldDefinition.Holder, _ values: [String], _ random: inout SeededGenerator
  ) {
    // Hosts, lists and what identifies a document keep the values that their readers take.
    for field in FieldCatalogue.fields(of: holder)
    where (field.type == .template || field.type == .text) && !field.id.hasPrefix("server.") && random.chance(50) {
      let text = phrase(random.pick(values), random.pick(values), &random)
      if ["identity.userName", "identity.domain"].contains(field.id), text.contains("\\") { continue }
      record[field.id] = .text(Template(text))
    }
  }

  private static func phrase(_ value: String, _ other: String, _ random: inout SeededGenerator) -> String {
    random.pick([
      value, value, "Mail of \(value)", "\(value).", "<\(value)>", "\(value), \(other)", "x\(value)", "\(value)x",
      "DOMAIN\\\(value)", "\(value)-\(other)", "\(value)\n\(other)", "(\(value)) \(other)-",
    ])
  }
}
