/// A problem of a list, with the rows that have it.
public struct OwnerProblem: Sendable, Hashable {
  /// A row.
  public struct Line: Sendable, Hashable {
    /// The line in the list, from 1.
    public let line: Int
    /// The earlier line that it has to do with.
    public let other: Int?
  }

  /// The rule.
  public let rule: OwnerRule
  /// How much it matters here.
  public let severity: OwnerSeverity
  /// The column or the variable that it is about; nil if the rule tells.
  public let subject: String?
  /// What is wrong, in a sentence. It holds nothing that the list says of people.
  public let sentence: String
  /// What to do, in a sentence.
  public let remedy: String
  /// The first of the rows, at most ``limit``; none if it is about the whole list.
  public internal(set) var lines: [Line] = []
  /// How many rows there are.
  public internal(set) var count = 0

  /// How many rows are remembered.
  public static let limit = 1000

  mutating func add(_ line: Int, other: Int?) {
    count += 1
    if lines.count < Self.limit { lines.append(Line(line: line, other: other)) }
  }
}
