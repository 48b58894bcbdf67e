/// One record of a list.
public struct CSVRecord: Sendable, Hashable {
  /// The line that it starts at, from 1.
  public let line: Int
  /// The fields, without the quotes around them.
  public let fields: [String]
}
