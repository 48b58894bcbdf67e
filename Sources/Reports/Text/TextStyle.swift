/// Colours of a terminal, or none.
public struct TextStyle: Sendable, Hashable {
  /// Whether colours are written.
  public let isColoured: Bool

  /// Creates a style.
  public init(isColoured: Bool = false) { self.isColoured = isColoured }

  /// What a piece of text is.
  enum Role: String {
    case heading = "1"
    case error = "1;31"
    case warning = "1;33"
    case info = "1;36"
    case faint = "2"
  }

  func apply(_ role: Role, _ text: String) -> String {
    isColoured ? "\u{1b}[\(role.rawValue)m\(text)\u{1b}[0m" : text
  }
}
