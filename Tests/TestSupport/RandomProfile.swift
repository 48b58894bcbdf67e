import Documents
package import PolicyModel

/// Makes profiles in normal form from the field catalogue: every field, one to three accounts, certificates of all kinds.
package struct RandomProfile {
  private var values: RandomValue
  private let density: Int

  /// - Parameter density: How many of a hundred fields are set.
  package init(seed: UInt64, density: Int) {
    values = RandomValue(seed: seed)
    self.density = density
  }

  package mutating func profile() -> Profile {
    var profile = Profile()
    fill(&profile.values, .profile, certificates: [])
    let certificates = (0..<values.random.number(0..<4)).map { certificate($0) }
    for _ in 0..<values.random.pick([1, 1, 1, 2, 3]) {
      profile.accounts.append(account(certificates.map(\.id)))
    }
    // A certificate that nobody refers to is no part of a profile.
    let referenced = Set(profile.accounts.flatMap(Self.references))
    profile.certificates = certificates.filter { referenced.contains($0.id) }
    return profile
  }

  private mutating func account(_ certificates: [String]) -> Account {
    var account = Account()
    fill(&account.values, .account, certificates: certificates + (values.random.chance(5) ? ["nowhere"] : []))
    // What every format can say, so that no output is empty.
    account[.serverHost] = Template(values.random.pick(Self.hosts))
    account[.identityEmailAddress] = account[.identityEmailAddress] ?? "kim@example.com"
    if account[.serverPort] != nil { account[.serverPort] = values.random.pick([1, 443, 8443, 65535]) }
    if account[.serverPath] != nil { account[.serverPath] = values.random.pick(["/a", "/a/b c?d=e&f"]) }
    for field in [Field<Template>.identityUserName, .identityDomain] where account[field]?.contains("\\") == true {
      account[field] = "kim"
    }
    return account
  }

  private mutating func certificate(_ index: Int) -> Certificate {
    let kind = values.random.pick(CertificateKind.allCases)
    let name = values.text()
    var certificate = Certificate(id: kind == .owner ? "owner" : kind == .alias ? "alias-\(name)" : "id-\(index)")
    fill(&certificate.values, .certificate, certificates: [])
    certificate[.certificateKind] = kind
    if kind == .alias { certificate[.certificateName] = Template(name) }
    if certificate[.certificateData] != nil || kind == .pkcs12 {
      certificate[.certificateData] = Secret(values.data())
    }
    return certificate
  }

  private mutating func fill(
    _ record: inout FieldValues, _ holder: FieldDefinition.Holder, certificates: [String]
  ) {
    for field in FieldCatalogue.fields(of: holder) where values.random.chance(density) {
      record[field.id] = values.value(of: field.type, certificates: certificates)
    }
  }

  private static func references(_ account: Account) -> [String] {
    account.values.setFields.compactMap { field in
      if case .certificate(let id)? = account.values[field] { id } else { nil }
    }
  }

  private static let hosts = [
    "mail.example.com", "outlook.office365.com", "MAIL.EXAMPLE.COM", "10.0.0.1", "2001:db8::1", "bücher.example", "h",
    "outlook.office.de", "a b", "\"quoted\"", "<host>&",
  ]
}
