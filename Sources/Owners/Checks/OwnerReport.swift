/// What is to be said of a list of owners.
public struct OwnerReport: Sendable, Hashable {
  /// The list as given; `-` is standard input.
  public let path: String
  /// The kind of list that it was checked for, or that was written; nil if none was named.
  public let target: OwnerListKind?
  /// The file that was written, if it went to one.
  public var output: String?
  /// Owners who were read.
  public let owners: Int
  /// Rows that could not be used.
  public let unusableRows: Int
  /// The columns that were read, as the list calls them, and their variables.
  public let columns: [OwnerColumns.Column]
  /// The problems, the gravest first.
  public let problems: [OwnerProblem]

  /// The gravest severity; nil if there is no problem.
  public var worst: OwnerSeverity? { problems.map(\.severity).max() }
}
