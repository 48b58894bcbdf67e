/// How often mail is fetched.
public enum SyncInterval: Sendable, Hashable {
  /// As it arrives.
  case push
  /// When the user asks.
  case manual
  /// Every so many minutes, at least 1.
  case minutes(Int)

  /// Reads `push`, `manual` or a number of minutes.
  public init?(_ text: String) {
    switch text {
    case "push": self = .push
    case "manual": self = .manual
    default:
      guard let minutes = Int(text), minutes > 0 else { return nil }
      self = .minutes(minutes)
    }
  }

  /// `push`, `manual` or the number of minutes.
  public var text: String {
    switch self {
    case .push: "push"
    case .manual: "manual"
    case .minutes(let minutes): String(minutes)
    }
  }
}
