public import PolicyModel

/// Which value of an owner becomes the login of a list.
public enum LoginSource: String, Sendable, Hashable, CaseIterable {
  case upn, email, userName, samAccountName

  /// The variable with the value.
  public var variable: Variable? { Variable(named: "owner." + rawValue) }
}

extension Owner {
  /// What the owner logs in with.
  ///
  /// - Parameter source: Where to take it from; nil: the stated login, else the user principal name.
  public func login(from source: LoginSource?) -> (text: String, variable: Variable)? {
    let variables = source.map { [$0.variable].compactMap(\.self) } ?? [.ownerUserName, .ownerUPN]
    return variables.lazy.compactMap { variable in self[variable].map { ($0, variable) } }.first
  }
}
