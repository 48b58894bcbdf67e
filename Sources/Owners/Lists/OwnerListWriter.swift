public import PolicyModel

/// Writes owners as a product's list, one by one.
public struct OwnerListWriter: Sendable {
  /// What a cell holds.
  struct Cell: Sendable {
    let column: OwnerListKind.Column
    let text: String
    /// The variable that the value was taken from, if the column asked for another.
    var substitute: String?
  }

  /// The columns, in order.
  public let columns: [OwnerListKind.Column]
  /// Whether the columns are those of the list that is read.
  private let keepsAll: Bool
  /// Where logins come from; nil: see ``Owner/login(from:)``.
  public let login: LoginSource?

  /// Creates a writer for a list with some columns.
  public init(_ kind: OwnerListKind, source: OwnerColumns, login: LoginSource? = nil) {
    columns = kind.columns(for: source)
    keepsAll = kind.columns == nil
    self.login = login
  }

  /// The header line.
  public var header: [UInt8] { CSVWriter.record(columns.map(\.name)) }

  /// The line of an owner; values stand as they are.
  public func row(_ owner: Owner) -> [UInt8] { CSVWriter.record(cells(owner).map(\.text)) }

  /// The variables whose values the list has a place for.
  public var variables: Set<Variable> {
    Set(
      columns.flatMap { column -> [Variable] in
        switch column.content {
        case .variable(let variable, let instead): [variable] + instead
        case .login: login.map { [$0.variable].compactMap(\.self) } ?? [.ownerUserName, .ownerUPN]
        case .tags, .nothing: []
        }
      })
  }

  /// Whether the list has a place for tags.
  public var holdsTags: Bool { columns.contains { $0.content == .tags } }

  /// What the product knows of an owner once it has the list. It has one login, whatever profiles call it.
  func seen(_ owner: Owner) -> Owner {
    guard !keepsAll else { return owner }
    var values: [Variable: String] = [:]
    for cell in cells(owner) where !cell.text.isEmpty {
      switch cell.column.content {
      case .variable(let variable, _): values[variable] = cell.text
      case .login: for variable in [Variable.ownerUserName, .ownerUPN] { values[variable] = cell.text }
      case .tags, .nothing: break
      }
    }
    return Owner(line: owner.line, values: values).derivingValues()
  }

  func cells(_ owner: Owner) -> [Cell] { columns.map { cell($0, owner) } }

  private func cell(_ column: OwnerListKind.Column, _ owner: Owner) -> Cell {
    switch column.content {
    case .nothing: return Cell(column: column, text: "")
    case .tags:
      return Cell(column: column, text: owner.tags.filter(OwnerTags.isOneWord).joined(separator: " "))
    case .login:
      guard let found = owner.login(from: login) else { return Cell(column: column, text: "") }
      let isUsual = found.variable == .ownerUserName
      return Cell(column: column, text: found.text, substitute: isUsual ? nil : found.variable.name)
    case .variable(let variable, let instead):
      if let value = owner.stated[variable] { return Cell(column: column, text: value) }
      let parts = instead.compactMap { owner.stated[$0] }
      guard !instead.isEmpty, parts.count == instead.count else { return Cell(column: column, text: "") }
      return Cell(
        column: column, text: parts.joined(separator: " "),
        substitute: instead.map(\.name).joined(separator: " and "))
    }
  }
}
