import EASPolicyTranslator
import TestSupport
import Testing

/// Laws that need no translation: nothing differs from itself, and which side is the base is of no account.
@Suite struct SymmetryTests {
  private static let everything: ComparisonOptions = {
    var options = ComparisonOptions()
    options.comparesEverything = true
    return options
  }()

  @Test(arguments: Sample.all)
  func nothingDiffersFromItself(_ sample: Sample) throws {
    let input = ComparisonInput(path: sample.name, source: try sample.read())
    let comparison = try PolicyComparer(options: Self.everything).compare(input, with: input)
    #expect(comparison.differences.isEmpty)
    #expect(comparison.pairs.allSatisfy { !$0.isAlone })
    #expect(comparison.isSame && comparison.consequences.isEmpty && comparison.agreeing > 0)
  }

  @Test(arguments: Sample.all)
  func sidesMirrorEachOther(_ sample: Sample) throws {
    let one = ComparisonInput(path: sample.name, source: try sample.read())
    let comparer = PolicyComparer(options: Self.everything)
    for other in Sample.all where other.name.count % 7 == 0 {
      let two = ComparisonInput(path: other.name, source: try other.read())
      let there = try comparer.compare(one, with: two)
      let back = try comparer.compare(two, with: one)
      #expect(Self.view(there, swapped: false) == Self.view(back, swapped: true), "\(sample) and \(other)")
      #expect(there.isSame == back.isSame && there.agreeing == back.agreeing)
    }
  }

  /// What both ways must agree in: who was paired, and each difference with its sides.
  private static func view(_ comparison: PolicyComparison, swapped: Bool) -> Set<String> {
    Set(
      comparison.pairs.flatMap { pair in
        let sides = [pair.base, pair.other].map { $0.map { "\($0.path)#\($0.profile)\($0.record)" } ?? "nobody" }
        let names = (swapped ? sides.reversed() : sides).joined(separator: " and ")
        return [names]
          + pair.differences.map { difference in
            let statements = [difference.base, difference.other].map { "\($0.value ?? "?") \($0.origin)" }
            let limit = difference.limitedSide.map { swapped ? $0.opposite : $0 }
            let said = (swapped ? statements.reversed() : statements).joined(separator: " / ")
            return "\(names) \(difference.field) \(difference.kind) \(said) \(limit?.rawValue ?? "-")"
          }
      })
  }
}
