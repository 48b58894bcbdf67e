public import Documents
public import Owners
import PolicyModel

extension Expander {
  /// What the columns of a list lack that every output needs.
  ///
  /// - Parameter derivesValues: Whether owners have values that follow from others.
  public func faults(in columns: OwnerColumns, derivesValues: Bool = true) -> [InputFault] {
    let known = Set(columns.known.map(\.variable))
    return needed.filter { variable in
      let follows = derivesValues && Owner.follows(variable, from: .ownerEmail) && known.contains(.ownerEmail)
      return !known.contains(variable) && !follows
    }.map { variable in
      let fields = fields(holding: variable)
      return InputFault(
        .ownerIncomplete, at: SourcePosition(line: 1, column: 1),
        summary: "The list has no column for \(variable.name), which \(fields.joined(separator: ", ")) needs.",
        remedy: "Add the column, or say which one it is: --column \(variable.name)=COLUMN.")
    }
  }
}

extension Owner {
  /// Whether a variable follows from another; see ``derivingValues()``.
  fileprivate static func follows(_ variable: Variable, from other: Variable) -> Bool {
    let owner = Owner(line: 1, values: [other: "a@b"]).derivingValues()
    return owner.derived[variable] != nil
  }
}
