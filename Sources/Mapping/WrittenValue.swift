public import Documents

/// What became of canonical values in a vendor's spelling.
public struct WrittenValue: Sendable, Hashable {
  /// The vendor's value; nil if the values cannot be said.
  public var node: Node?
  /// Why a field's value is only the nearest one, by the field's place in the row.
  public var narrowed: [Int: String] = [:]
  /// Variables that the target's dialect cannot spell.
  public var unspelled: [String] = []
  /// Why nothing can be said.
  public var obstacle: String?

  /// Creates a value that says exactly what was meant, or nothing.
  public init(node: Node?) { self.node = node }

  init(node: Node? = nil, narrowed: [Int: String] = [:], unspelled: [String] = [], obstacle: String? = nil) {
    self.node = node
    self.narrowed = narrowed
    self.unspelled = unspelled
    self.obstacle = obstacle
  }

  static func exact(_ node: Node?) -> WrittenValue { WrittenValue(node: node) }

  static func impossible(_ obstacle: String) -> WrittenValue { WrittenValue(node: nil, obstacle: obstacle) }
}
