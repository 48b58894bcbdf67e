public import Documents
public import PolicyModel

/// Somebody's word for which column holds a variable.
public struct ColumnMapping: Sendable, Hashable {
  /// The variable.
  public let variable: Variable
  /// The column as the list calls it.
  public let column: String

  /// Creates a mapping.
  public init(variable: Variable, column: String) {
    self.variable = variable
    self.column = column
  }

  /// Reads `owner.upn=UserPrincipalName`; the `owner.` may be left out.
  ///
  /// - Throws: ``InputFault`` if there is no `=` or no such variable.
  public init(_ text: String) throws(InputFault) {
    guard let sign = text.firstIndex(of: "="), sign != text.startIndex,
      text.index(after: sign) != text.endIndex
    else {
      throw InputFault(
        .unknownWord, summary: "A column is given as VARIABLE=COLUMN; this is not.",
        remedy: "Write it as owner.upn=UserPrincipalName.")
    }
    let name = String(text[..<sign])
    guard let variable = Variable(named: name) ?? Variable(named: "owner." + name) else {
      throw InputFault(
        .unknownWord, summary: "There is no variable \(name).",
        remedy: "Known are \(Variable.names.joined(separator: ", ")) and owner.custom(1) to owner.custom(99).")
    }
    self.init(variable: variable, column: String(text[text.index(after: sign)...]))
  }
}
