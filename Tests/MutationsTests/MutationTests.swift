import Foundation
import Mutations
import TestSupport
import Testing

/// Mutated samples keep every promise. `Fuzz/README.md` says how to look much further.
@Suite struct MutationTests {
  private static let seed: UInt64 = 20
  private static let count = 2000
  private static let parts = 8

  /// Seconds of work, not of the day. An optimised build must need less than one (`Fuzz/README.md`); one without
  /// optimisation, as here, is about ten times slower.
  private static let longest = 10.0

  @Test(arguments: 0..<parts)
  func noMutationBreaksAPromise(_ part: Int) throws {
    let trials = try Trials(samples: Repository.root.appending(path: "Samples"), seed: Self.seed)
    var tally = Tally()
    for number in stride(from: part, to: Self.count, by: Self.parts) {
      let (result, seconds) = ThreadTime.measure { tally.time { trials.run(number) } }
      if case .broken(let sentence) = result.verdict { Issue.record("trial \(number): \(sentence)") }
      #expect(seconds < Self.longest, "trial \(number)")
    }
    #expect(tally.accepted > Self.count / Self.parts / 10, "too few are read to tell anything")
    #expect(tally.refused > Self.count / Self.parts / 10, "too few are refused to tell anything")
  }

  @Test func everySampleIsMutated() throws {
    let trials = try Trials(samples: Repository.root.appending(path: "Samples"), seed: Self.seed)
    #expect(Set(Sample.all.map(\.name)).isSubset(of: trials.specimens.map(\.name)))
    let mutated = Set((0..<Self.count).map { trials.input($0).name })
    #expect(mutated == Set(trials.specimens.map(\.name)))
  }

  @Test func aTrialCanBeRepeated() throws {
    let trials = try Trials(samples: Repository.root.appending(path: "Samples"), seed: 7)
    for number in 0..<50 { #expect(trials.input(number).bytes == trials.input(number).bytes) }
    #expect(trials.input(1).bytes != trials.input(2).bytes)
  }
}
