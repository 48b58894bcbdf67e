import EASPolicyTranslator
import TestSupport
import Testing

/// Sharing a translation changes nothing of an output, whatever the owners' values are.
@Suite struct EquivalenceTests {
  @Test func thereAreSamplesWithVariables() {
    #expect(Sample.withVariables.count > 10)
    #expect(Set(Sample.withVariables.map(\.format)).count > 5)
  }

  @Test func everyWayHasItsTurn() throws {
    let turns = try Sample.withVariables.flatMap(Way.turn).map(\.description)
    #expect(Set(turns) == Set(try Way.all().map(\.description)))
  }

  @Test(arguments: Sample.withVariables)
  func everyOutputIsThatOfATranslationOfItsOwn(_ sample: Sample) throws {
    let document = try sample.read()
    for way in try Way.turn(of: sample) {
      let pairs = try zip(way.expanders(document), way.expanders(document, sharing: false))
      for (shared, whole) in pairs {
        var random = RandomOwners(seed: 7)
        for line in 2..<14 {
          let owner = random.owner(line: line, isHostile: line > 6)
          #expect(try Answer(shared, owner) == Answer(whole, owner), "\(sample) to \(way), line \(line)")
        }
        #expect(shared.worst == whole.worst, "\(sample) to \(way)")
      }
    }
  }

  @Test(arguments: Sample.withVariables)
  func plainOwnersShareATranslation(_ sample: Sample) throws {
    let document = try sample.read()
    for way in try Way.turn(of: sample) {
      for expander in try way.expanders(document) {
        for line in 2..<30 { _ = try expander.output(for: RandomOwners.complete(line: line)) }
        #expect(expander.translations == 1, "\(sample) to \(way)")
      }
    }
  }
}
