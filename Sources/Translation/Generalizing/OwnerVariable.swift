import PolicyModel

/// The variables that speak of one person, by what they are.
///
/// `owner.emailDomain` alone, and `owner.custom(1)` to `owner.custom(99)`, are not among them: a domain is everybody's,
/// and nobody knows whether a custom value (a department, a city) is.
enum OwnerVariable: String {
  case samAccountName, displayName, firstName, lastName, emailLocalPart, emailDomain, dnsDomain, netbiosDomain

  var variable: Variable? { Variable(named: "owner." + rawValue) }

  static let addresses: [Variable] = [.ownerEmail, .ownerUPN]
  static let logins: [Variable] = [.ownerUserName] + known([.samAccountName])
  static let domains: [Variable] = known([.netbiosDomain, .dnsDomain])
  static let numbersOfDevices: [Variable] = ["serialNumber", "udid", "imei", "macAddress", "phoneNumber"].compactMap {
    Variable(named: "device." + $0)
  }

  static func known(_ some: [OwnerVariable]) -> [Variable] { some.compactMap(\.variable) }

  /// Variables with a text between them.
  static func joined(_ some: [OwnerVariable], _ separator: String) -> [Template.Segment] {
    Array(known(some).map { [Template.Segment.variable($0)] }.joined(separator: [.literal(separator)]))
  }
}
