public import PolicyModel

/// A person whose devices receive profiles, and what is known of them.
///
/// It holds what profiles need and nothing else; passwords of lists are never read.
public struct Owner: Sendable, Hashable {
  /// The line in the list, from 1.
  public let line: Int
  /// What the list says, without spaces around it. What is empty is not there.
  public let stated: [Variable: String]
  /// Its tags, as the list has them, if they were asked for.
  public let tags: [String]
  /// What follows from it; see ``derivingValues()``.
  public private(set) var derived: [Variable: String] = [:]

  /// Creates an owner; values that are empty are left out.
  public init(line: Int, values: [Variable: String], tags: [String] = []) {
    self.line = line
    self.tags = tags
    stated = values.compactMapValues { value in
      let text = value.trimmingBlanks
      return text.isEmpty ? nil : text
    }
  }

  /// The value of a variable, stated or derived.
  public subscript(variable: Variable) -> String? { stated[variable] ?? derived[variable] }

  /// What people call the owner: name, address, login, or the line.
  public var name: String {
    Self.naming.lazy.compactMap { stated[$0] }.first ?? "line \(line)"
  }

  private static let naming = ["displayName", "email", "upn", "userName", "samAccountName"].compactMap {
    Variable(named: "owner." + $0)
  }

  /// The same owner with what follows from the stated values:
  ///
  /// - `owner.emailLocalPart` and `owner.emailDomain` are what stands before and after the last `@` of `owner.email`.
  ///
  /// What the list states is never changed. Nothing else is derived: a login of the form `DOMAIN\user` names a domain,
  /// but no source says that it is the NetBIOS name, and an address is no user principal name.
  public func derivingValues() -> Owner {
    guard let email = stated[.ownerEmail], let sign = email.lastIndex(of: "@"), sign != email.startIndex,
      email.index(after: sign) != email.endIndex
    else { return self }
    var owner = self
    owner.derive(Self.emailLocalPart, String(email[..<sign]))
    owner.derive(Self.emailDomain, String(email[email.index(after: sign)...]))
    return owner
  }

  private mutating func derive(_ variable: Variable?, _ value: String) {
    guard let variable, stated[variable] == nil else { return }
    derived[variable] = value
  }

  private static let emailLocalPart = Variable(named: "owner.emailLocalPart")
  private static let emailDomain = Variable(named: "owner.emailDomain")
}

extension String {
  /// The text without blanks and line breaks around it.
  var trimmingBlanks: String {
    guard let first = unicodeScalars.firstIndex(where: { !$0.isBlank }),
      let last = unicodeScalars.lastIndex(where: { !$0.isBlank })
    else { return "" }
    return String(unicodeScalars[first...last])
  }
}

extension Unicode.Scalar {
  fileprivate var isBlank: Bool { value == 0x20 || (0x09...0x0D).contains(value) || value == 0xA0 }
}
