public import Documents
public import Owners
import PolicyModel

extension Owner {
  /// What tells the owner from others: the address, else the user principal name, the login, the name, or the line.
  public var handle: String {
    for variable in Self.telling {
      if let value = stated[variable] { return value }
    }
    return "line-\(line)"
  }

  /// Where the owner stands in the list.
  public var position: SourcePosition { SourcePosition(line: line, column: 1) }

  private static let telling = ["email", "upn", "userName", "samAccountName", "displayName"].compactMap {
    Variable(named: "owner." + $0)
  }
}
