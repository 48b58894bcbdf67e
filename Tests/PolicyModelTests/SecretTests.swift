import PolicyModel
import Testing

/// A secret is never printed, however it is wrapped.
@Suite struct SecretTests {
  private static let word = "Pa55-only-here"
  private static let secrets = [Secret(word), Secret(Array(word.utf8))]

  @Test(arguments: secrets)
  func isNeverShown(_ secret: Secret) {
    var account = Account()
    account[.authenticationPassword] = secret
    var profile = Profile()
    profile.accounts = [account]
    let wrapped: [Any] = [
      secret, [secret], ["key": secret], FieldValue.secret(secret), account, account.values, profile,
      Optional(secret) as Any, (secret, 1),
    ]
    for value in wrapped {
      var dumped = ""
      dump(value, to: &dumped)
      for text in ["\(value)", String(reflecting: value), String(describing: Mirror(reflecting: value)), dumped] {
        #expect(!text.contains(Self.word) && !text.contains("80, 97, 53, 53"))
      }
    }
  }

  @Test func canBeRevealedOnPurpose() {
    #expect(Secret(Self.word).reveal() == .text(Self.word))
    #expect(Secret([1, 2]).reveal() == .data([1, 2]))
    #expect(Secret.withheld.reveal() == nil)
    #expect(Secret.withheld.isWithheld && !Secret("").isWithheld)
  }

  @Test func secretsAreComparedByTheirContents() {
    #expect(Secret("a") == Secret("a"))
    #expect(Secret("a") != Secret("b"))
    #expect(Secret("a") != Secret([0x61]))
    #expect(Secret("") != .withheld)
  }
}
