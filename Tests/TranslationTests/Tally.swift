import Synchronization
import TestSupport

/// Counts the translations of the conformance suite and prints the sum when the last sample is done.
final class Tally: Sendable {
  static let shared = Tally()

  private let state = Mutex((samples: 0, translations: 0))

  func add(_ translations: Int) {
    let (samples, sum) = state.withLock { state in
      state.samples += 1
      state.translations += translations
      return state
    }
    guard samples == Sample.all.count else { return }
    print("walked \(sum) translations over \(samples) samples x \(Sample.formats.count) formats")
  }
}
