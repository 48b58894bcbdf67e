import EASPolicyTranslator

/// How far a long run is, in one line of standard error that is written anew and goes away at the end.
final class Progress {
  private let isShown: Bool
  private var isVisible = false
  private var next: ContinuousClock.Instant
  private static let pause = Duration.milliseconds(100)

  /// Shown only on a terminal.
  init(isQuiet: Bool) {
    isShown = !isQuiet && POSIX.isTerminal(POSIX.error) && POSIX.environment("TERM") != "dumb"
    next = ContinuousClock.now + Self.pause
  }

  /// Shows a text of at most 79 characters, at most ten times a second.
  func show(_ text: @autoclosure () -> String) {
    guard isShown, ContinuousClock.now >= next else { return }
    next = ContinuousClock.now + Self.pause
    isVisible = true
    Console.error("\r" + text().prefix(79) + "\u{1B}[K")
  }

  /// Makes room for a message.
  func clear() {
    guard isVisible else { return }
    isVisible = false
    Console.error("\r\u{1B}[K")
  }
}
