import Crypto
import Documents
import Mapping
import PolicyModel

/// The named rules that make a value from others. Each is deterministic.
enum Derivations {
  /// Whether a host is Exchange Online's.
  static func hostType(ofHost host: String) -> HostType {
    HostFacts.office365.contains(host.lowercased()) ? .office365 : .onPremises
  }

  /// Whether a host is Exchange Online's.
  static func hostType(of account: Account) -> HostType? {
    if let stated = account[.serverHostType] { return stated }
    guard let host = account[.serverHost]?.literal else { return nil }
    return hostType(ofHost: host)
  }

  /// What conditions see of a field that is not set and that no table states.
  static func conditionValue(_ field: String, _ values: FieldValues) -> FieldValue? {
    guard field == Field<HostType>.serverHostType.id else { return nil }
    var account = Account()
    account.values = values
    return hostType(of: account)?.fieldValue
  }

  /// The value that a rule makes for a record, and the rule in words. Identities do not depend on what was filled in, so
  /// that the outputs for all owners are one profile.
  static func value(
    _ rule: Derivation, _ source: EffectiveValues, _ record: RecordID
  ) -> (value: FieldValue, rule: String)? {
    let (profile, unfilled) = (source.profile, source.identity ?? source.profile)
    switch rule {
    case .hostType:
      return conditionValue(Field<HostType>.serverHostType.id, profile[record]).map { ($0, "from the host") }
    case .authenticationMethod:
      return nil
    case .payloadIdentifier:
      return (.text(Template(identifier(unfilled, record))), "from the profile's identity, the same in every run")
    case .uuid:
      return (
        .text(Template(uuid("uuid/" + identity(unfilled, record)))),
        "from the profile's identity, the same in every run"
      )
    case .displayName:
      return displayName(profile, record).map { (.text($0), "from the account's name or its host") }
    }
  }

  private static func displayName(_ profile: Profile, _ record: RecordID) -> Template? {
    let accounts = profile.accounts
    switch record {
    case .profile: return accounts.first?[.accountName] ?? accounts.first?[.serverHost]
    case .account(let index): return accounts[index][.serverHost] ?? accounts[index][.identityEmailAddress]
    case .certificate: return nil
    }
  }

  private static func identifier(_ profile: Profile, _ record: RecordID) -> String {
    let root = profile[.profileIdentifier]?.literal ?? "easpolicy." + uuid("profile/" + profileIdentity(profile))
    switch record {
    case .profile: return root
    case .account: return root + ".eas." + uuid("identifier/" + identity(profile, record)).lowercased()
    case .certificate: return root + ".certificate." + uuid("identifier/" + identity(profile, record)).lowercased()
    }
  }

  /// What makes a record the same record after its settings have changed.
  private static func identity(_ profile: Profile, _ record: RecordID) -> String {
    let root = profileIdentity(profile)
    switch record {
    case .profile: return root
    case .account(let index): return root + "/account/" + accountIdentity(profile.accounts[index])
    case .certificate(let index): return root + "/certificate/" + profile.certificates[index].id
    }
  }

  private static func profileIdentity(_ profile: Profile) -> String {
    if let id = profile[.profileIdentifier] ?? profile[.profileVendorID] { return id.canonicalText }
    let name = profile[.profileName]?.canonicalText ?? ""
    return ([name] + profile.accounts.prefix(1).map(accountIdentity)).joined(separator: "/")
  }

  private static func accountIdentity(_ account: Account) -> String {
    [account[.serverHost], account[.identityEmailAddress], account[.identityDomain], account[.identityUserName]]
      .map { $0?.canonicalText ?? "" }.joined(separator: "|")
  }

  /// A UUID of version 5 (RFC 9562) in a namespace of this program's own.
  static func uuid(_ name: String) -> String {
    var bytes = Array(Insecure.SHA1.hash(data: namespace + Array(name.utf8)).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x50
    bytes[8] = bytes[8] & 0x3F | 0x80
    let hex = bytes.map { byte in
      let text = String(byte, radix: 16, uppercase: true)
      return text.count == 1 ? "0" + text : text
    }
    return [0..<4, 4..<6, 6..<8, 8..<10, 10..<16].map { hex[$0].joined() }.joined(separator: "-")
  }

  /// A random UUID, drawn once: changing it would reset every account that was ever written.
  private static let namespace: [UInt8] = [
    0x5B, 0x0E, 0x7C, 0x1A, 0x93, 0x4D, 0x4F, 0x62, 0x8E, 0x21, 0xD7, 0x40, 0x6C, 0x95, 0xB3, 0x18,
  ]
}
