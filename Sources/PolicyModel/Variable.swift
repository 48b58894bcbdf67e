/// A value that the MDM product fills in for each owner or device.
///
/// The canonical names are neutral; dialects spell them for a product.
public struct Variable: Sendable, Hashable {
  /// The canonical name, such as `owner.email`.
  public let name: String

  private init(_ name: String) { self.name = name }

  /// The variable with a canonical name, `owner.custom(1)` to `owner.custom(99)` included; nil for any other text.
  public init?(named name: String) {
    guard Self.names.contains(name) || Self.customNumber(name) != nil else { return nil }
    self.name = name
  }

  /// The owner's e-mail address.
  public static let ownerEmail = Variable("owner.email")
  /// The owner's user principal name.
  public static let ownerUPN = Variable("owner.upn")
  /// The owner's login name.
  public static let ownerUserName = Variable("owner.userName")

  /// Whether every value of the variable holds an `@`.
  public var isAddress: Bool { self == .ownerEmail || self == .ownerUPN }

  /// What stands for the variable where no product's spelling is known: `${owner.email}`.
  public var placeholder: String { "${\(name)}" }

  /// The canonical names, custom attributes aside.
  public static let names: [String] =
    [
      "email", "upn", "userName", "samAccountName", "displayName", "firstName", "middleName", "lastName",
      "emailLocalPart", "emailDomain", "dnsDomain", "netbiosDomain",
    ].map { "owner." + $0 }
    + [
      "id", "easID", "serialNumber", "udid", "imei", "model", "name", "macAddress", "osVersion", "phoneNumber",
    ].map { "device." + $0 }

  private static func customNumber(_ name: String) -> Int? {
    guard name.hasPrefix("owner.custom("), name.hasSuffix(")") else { return nil }
    let digits = name.dropFirst("owner.custom(".count).dropLast()
    guard let number = Int(digits), (1...99).contains(number), String(number) == digits else { return nil }
    return number
  }
}
