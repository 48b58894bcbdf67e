import Synchronization

/// Remembers failures, so that each is made small and shown once.
final class Failures: Sendable {
  static let shared = Failures()

  private let seen = Mutex<Set<String>>([])

  func isNew(_ failure: String) -> Bool { seen.withLock { $0.insert(failure).inserted } }
}
