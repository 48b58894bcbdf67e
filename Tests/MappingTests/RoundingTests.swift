import Documents
import Mapping
import PolicyModel
import Testing

/// Numbers that a vendor cannot say.
@Suite struct RoundingTests {
  private static func only(_ allowed: [Int], _ rounding: Rounding, caller: Rounding? = nil) -> Converting {
    Converting(.only(allowed, otherwise: rounding), ["mail.pastDays"], rounding: caller)
  }

  @Test(arguments: [
    (0, Rounding.lower, 0), (1, .lower, 1), (2, .lower, 1), (2, .higher, 3), (45, .lower, 31), (45, .higher, 31),
  ])
  func onlySomeNumbersCanBeSaid(_ days: Int, _ rounding: Rounding, _ expected: Int) {
    let written = Self.only([0, 1, 3, 7, 14, 31], rounding).write(.integer(days))
    #expect(written.node == .integer(expected))
    #expect(written.narrowed.isEmpty == (days == expected))
  }

  /// The most that can be said stands for no limit, never the other way round.
  @Test func noLimitBecomesTheLargestLimit() {
    for rounding in Rounding.allCases {
      #expect(Self.only([1, 3], rounding).write(.integer(0)).node == .integer(3))
      #expect(Self.only([0], rounding).write(.integer(5)).node == nil)
    }
  }

  @Test func aNumberBelowTheLeastBecomesTheLeast() {
    #expect(Self.only([3, 7], .lower).write(.integer(1)).node == .integer(3))
  }

  @Test func theCallerChoosesTheDirection() {
    #expect(Self.only([3, 7], .lower, caller: .higher).write(.integer(4)).node == .integer(7))
    #expect(Self.only([3, 7], .higher, caller: .lower).write(.integer(4)).node == .integer(3))
  }

  @Test func zeroIsAnOrdinaryNumberWhereItIsNoLimit() {
    let sizes = Converting(.only([0, 10], otherwise: .lower), ["mail.retrievalSizeKB"])
    #expect(sizes.write(.integer(5)).node == .integer(0))
  }

  @Test func readingTakesEveryNumber() throws {
    #expect(try Self.only([1, 3], .lower).read(.integer(2)) == [.integer(2)])
    #expect(Self.only([1], .lower).refusal(.integer(-1)) == "value-out-of-range: must be days (0: no limit)")
  }
}
