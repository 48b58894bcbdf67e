import Mapping
import PolicyModel
import Testing

/// Texts that begin many variables and end none are read in time that grows with their length, not with its square.
@Suite struct LongTextTests {
  @Test(arguments: ["${", "%${{", "${owner.", "%a", "{{"]) func beginningsWithoutEnd(_ piece: String) {
    let clock = ContinuousClock()
    let text = String(repeating: piece, count: 50_000)
    var template = Dialect.neutral.parse("")
    let time = clock.measure { template = Dialect.neutral.parse(text) }
    #expect(template.literal == text)
    #expect(time < .seconds(20), "\(piece)")
  }
}
