/// How large a document may be. Everything beyond is refused before memory is spent on it.
public struct Limits: Sendable, Hashable {
  /// Bytes of the file.
  public var bytes: Int
  /// Nesting of arrays and objects. Codecs never go beyond ``deepest``, whatever is asked for.
  public var depth: Int
  /// Values in the document.
  public var nodes: Int
  /// YAML: nodes that aliases may add by repetition.
  public var aliasedNodes: Int

  /// Creates limits; the defaults suit exports of whole organisations.
  public init(bytes: Int = 64 << 20, depth: Int = 128, nodes: Int = 2_000_000, aliasedNodes: Int = 10_000) {
    self.bytes = bytes
    self.depth = depth
    self.nodes = nodes
    self.aliasedNodes = aliasedNodes
  }

  /// The default limits.
  public static let standard = Limits()

  /// The deepest nesting that an optimised build handles on 512 KB of stack, which background threads of macOS get; readers and
  /// writers refuse anything deeper.
  public static let deepest = 256
}
