public import Documents

/// One mistake in a mapping table or a dialect.
public struct TableFault: Error, Sendable, Hashable {
  /// The name of the file.
  public let file: String
  /// Where in the file.
  public let position: SourcePosition?
  /// What is wrong and what would be right.
  public let message: String

  /// Creates a fault.
  public init(file: String, at position: SourcePosition?, _ message: String) {
    self.file = file
    self.position = position
    self.message = message
  }
}

extension TableFault: CustomStringConvertible {
  /// `file:line:column: message`
  public var description: String { "\(file):\(position.map { "\($0): " } ?? " ")\(message)" }
}

/// All mistakes of a table, shown together.
public struct TableFaults: Error, Sendable {
  /// The mistakes in the order of the file.
  public let faults: [TableFault]

  /// Creates the collection; `faults` is not empty.
  public init(_ faults: [TableFault]) { self.faults = faults }
}
