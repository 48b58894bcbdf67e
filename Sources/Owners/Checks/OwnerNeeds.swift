public import PolicyModel

/// What profiles need to know of owners.
public struct OwnerNeeds: Sendable, Hashable {
  /// What owners sign in with.
  public enum SignIn: String, Sendable, Hashable, CaseIterable {
    /// An address: modern authentication, or Exchange Online.
    case address
    /// Whatever the server takes.
    case name
  }

  /// What the list's login is used for; nil: nobody knows.
  public let signIn: SignIn?
  /// The logins of accounts that sign in with an address.
  private(set) var addresses: [Template] = []
  /// The logins of accounts that state a domain.
  private(set) var beside: [Template] = []
  /// The variables that profiles use, and a field that uses each.
  public private(set) var variables: [Variable: String] = [:]
  /// Whether the needs are those of profiles.
  public private(set) var areThoseOfProfiles = false

  /// What is needed without a profile.
  public init(signIn: SignIn? = nil) { self.signIn = signIn }

  /// Adds what a profile needs.
  ///
  /// - Parameter needsAddress: Whether the server of an account, by its place, takes nothing but addresses.
  public mutating func add(_ profile: Profile, needsAddress: (Int) -> Bool) {
    areThoseOfProfiles = true
    note(profile.values)
    for certificate in profile.certificates { note(certificate.values) }
    for (index, account) in profile.accounts.enumerated() {
      note(account.values)
      guard let login = account[.identityUserName], login.literal == nil else { continue }
      if account[.authenticationOauth] == true || needsAddress(index) { addresses.append(login) }
      if account[.identityDomain] != nil { beside.append(login) }
    }
  }

  private mutating func note(_ values: FieldValues) {
    for field in values.setFields {
      for case .variable(let variable) in values[field]?.templates.flatMap(\.segments) ?? []
      where variable.name.hasPrefix("owner.") && variables[variable] == nil {
        variables[variable] = field
      }
    }
  }
}

extension FieldValue {
  /// The texts that may hold variables.
  fileprivate var templates: [Template] {
    switch self {
    case .text(let template): [template]
    case .list(let items): items
    default: []
    }
  }
}
