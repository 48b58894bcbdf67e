import Documents
import PolicyModel

/// Names one owner of a list.
public struct OwnerChoice: Sendable, Hashable {
  /// The line, or what only this owner has: an address, a login or a name, without case.
  public let row: String

  /// Chooses by a line number from 1, or by an address, a login or a name.
  public init(_ row: String) { self.row = row }

  /// The owner.
  ///
  /// - Throws: ``InputFault`` if no owner of the list is meant, or several, or if the row cannot be used; or whatever
  ///   the reader throws.
  public func find(in reader: OwnerReader) throws -> Owner {
    let line = Int(row)
    let name = row.lowercased()
    var found: [Owner] = []
    while let next = try reader.next() {
      switch next {
      case .success(let owner):
        if let line {
          if owner.line == line { return owner }
        } else if Self.names.contains(where: { owner[$0]?.lowercased() == name }) {
          if found.count < 20 { found.append(owner) }
        }
      case .failure(let fault): if line != nil, fault.position?.line == line { throw fault }
      }
    }
    guard let owner = found.first else { throw none(line) }
    guard found.count == 1 else { throw several(found) }
    return owner
  }

  private func none(_ line: Int?) -> InputFault {
    InputFault(
      .unknownWord, summary: line.map { "No owner stands on line \($0)." } ?? "No owner is called \(row).",
      remedy: "Give the line of an owner, or an address, a login or a name that the list has.")
  }

  private func several(_ owners: [Owner]) -> InputFault {
    InputFault(
      .unknownWord, at: SourcePosition(line: owners[1].line, column: 1),
      summary: "Several owners are called \(row): lines \(owners.map { "\($0.line)" }.joined(separator: ", ")).",
      remedy: "Give the line of the one who is meant.")
  }

  /// What owners are called by.
  private static let names: [Variable] =
    [.ownerEmail, .ownerUPN, .ownerUserName]
    + ["samAccountName", "displayName"].compactMap { Variable(named: "owner." + $0) }
}
