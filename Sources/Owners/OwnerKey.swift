public import PolicyModel

/// What tells owners apart: the address, else the user principal name, else the login, in lower case.
///
/// Owners who have none of these have no key, and nobody can say whether they are one.
public struct OwnerKey: Sendable, Hashable {
  /// The variable that the key was taken from.
  public let variable: Variable
  /// Its value in lower case.
  public let text: String

  /// The key of an owner; nil if the owner has neither address nor login.
  public init?(_ owner: Owner) {
    for variable in Self.variables {
      guard let value = owner.stated[variable] else { continue }
      self.variable = variable
      text = value.lowercased()
      return
    }
    return nil
  }

  /// A hash that is the same in every run and on every machine (FNV-1a, 64 bits).
  public var hash: UInt64 { Self.hash(text) }

  /// The hash of a text.
  static func hash(_ text: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return hash
  }

  /// From the surest to the least sure.
  private static let variables: [Variable] =
    [.ownerEmail, .ownerUPN, .ownerUserName] + [Variable(named: "owner.samAccountName")].compactMap(\.self)
}
