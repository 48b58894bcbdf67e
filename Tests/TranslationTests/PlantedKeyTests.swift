import Documents
import PolicyModel
import TestSupport
import Testing

@testable import Translation

/// The promise of the whole program: a setting that no table knows is counted and told, wherever it stands.
@Suite struct PlantedKeyTests {
  @Test(arguments: Sample.all)
  func aKeyThatNoTableKnowsIsTold(_ sample: Sample) throws {
    let document = try sample.read()
    let target = sample.format == "gmail" ? "outlook" : "gmail"
    for selection in document.selections(into: target) {
      let profile = document.imported.profiles[selection.profile]
      for account in selection.accounts {
        let place = try #require(profile.trace.places[.account(account)])
        let planted = place.appending(key: "plantedByATest")
        var root = document.imported.root
        root.place(.string("kept by nobody"), at: planted.steps[...])
        let bytes = try document.backend.encode(root)
        let again = try Sample.translator.read(bytes, format: sample.format)
        let before = try Sample.translator.translate(document, selection, to: target).report
        let after = try Sample.translator.translate(again, selection, to: target).report
        #expect(after.leaves[.unrecognised] == before.leaves[.unrecognised] + 1)
        #expect(after.leaves[.claimed] == before.leaves[.claimed])
        let told = after.outcomes.filter { $0.source?.pointer == planted }
        #expect(told.map(\.code) == [.keyUnrecognised], "\(sample.name): \(planted)")
      }
    }
  }
}
