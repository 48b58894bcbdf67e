/// Where something stands in a source file.
public struct SourcePosition: Sendable, Hashable {
  /// Half-width storage: every value and every key of a document carries a position.
  private let storedLine: UInt32
  private let storedColumn: UInt32

  /// Line, counted from 1. Zero in syntaxes without lines (binary property lists).
  public var line: Int { Int(storedLine) }
  /// Column in Unicode scalars, counted from 1; the byte offset where `line` is zero.
  public var column: Int { Int(storedColumn) }

  /// Creates a position.
  public init(line: Int, column: Int) {
    storedLine = UInt32(clamping: line)
    storedColumn = UInt32(clamping: column)
  }

  /// A position in a syntax that has no lines.
  public static func offset(_ bytes: Int) -> SourcePosition { SourcePosition(line: 0, column: bytes) }
}

extension SourcePosition: CustomStringConvertible {
  /// `line:column`, or `offset N` in a syntax without lines.
  public var description: String { line == 0 ? "offset \(column)" : "\(line):\(column)" }
}
