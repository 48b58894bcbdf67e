/// A value that must never be printed: a password, a private key.
///
/// Descriptions, reflections and encodings show only that there is one. `reveal()` is the single way to the contents.
public struct Secret: Sendable, Hashable {
  /// What a secret holds.
  public enum Contents: Sendable, Hashable {
    case text(String)
    case data([UInt8])
  }

  private let contents: Contents?

  /// A secret text.
  public init(_ text: String) { contents = .text(text) }

  /// Secret bytes.
  public init(_ data: [UInt8]) { contents = .data(data) }

  private init() { contents = nil }

  /// A secret that exists and that the document does not tell: masked, write-only or kept elsewhere.
  public static let withheld = Secret()

  /// Whether the document does not tell the secret.
  public var isWithheld: Bool { contents == nil }

  /// The contents, for writing them into an output that may hold secrets; nil when withheld.
  public func reveal() -> Contents? { contents }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Never the contents.
  public var description: String { isWithheld ? "(secret, withheld)" : "(secret)" }
  /// Never the contents.
  public var debugDescription: String { description }
  /// Shows no children.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
