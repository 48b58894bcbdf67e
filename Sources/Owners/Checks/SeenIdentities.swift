import Documents
import PolicyModel

/// Tells which identities of a list were there before.
struct SeenIdentities {
  private var emails = LineIndex()
  private var upns = LineIndex()
  private var logins = LineIndex()

  /// Something that an earlier row has, too.
  struct Duplicate {
    let rule: OwnerRule
    let severity: OwnerSeverity
    /// The earlier row.
    let line: Int
  }

  /// Notes an owner. What is the same in the same earlier row is told once.
  mutating func insert(_ owner: Owner, login: String?) -> [Duplicate] {
    let email = owner.stated[.ownerEmail].flatMap { Self.insert($0, into: &emails, owner.line) }
    let upn = owner.stated[.ownerUPN].flatMap { Self.insert($0, into: &upns, owner.line) }
    let name = login.flatMap { Self.insert($0, into: &logins, owner.line) }
    var found: [Duplicate] = []
    if let email {
      // The earlier row has another login if this one is new, or belongs to a third row.
      let isShared = login != nil && name != email
      found.append(
        Duplicate(
          rule: isShared ? .sharedAddress : .duplicateAddress, severity: isShared ? .warning : .error, line: email))
    }
    if let upn, upn != email { found.append(Duplicate(rule: .duplicateUPN, severity: .error, line: upn)) }
    if let name, name != email, name != upn {
      found.append(Duplicate(rule: .duplicateUsername, severity: .error, line: name))
    }
    return found
  }

  private static func insert(_ text: String, into index: inout LineIndex, _ line: Int) -> Int? {
    index.insert(StableHash.value(text.lowercased()), line: line)
  }
}
