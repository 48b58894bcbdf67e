import Documents
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

  /// A hash that is the same in every run and on every machine.
  public var hash: UInt64 { StableHash.value(text) }

  /// From the surest to the least sure.
  private static let variables: [Variable] =
    [.ownerEmail, .ownerUPN, .ownerUserName] + [Variable(named: "owner.samAccountName")].compactMap(\.self)
}
