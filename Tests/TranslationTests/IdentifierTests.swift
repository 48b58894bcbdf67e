import Testing

@testable import Translation

/// UUIDs of version 5 (RFC 9562).
@Suite struct IdentifierTests {
  /// Python: `uuid.uuid5(uuid.UUID("5b0e7c1a-934d-4f62-8e21-d7406c95b318"), name)`.
  @Test(arguments: [
    ("www.example.com", "4BF4B992-8F7C-55FD-AFE1-6E228173218F"),
    ("", "2FB5D55E-599C-5638-A0BB-43DBD5042868"),
    ("profile/é😀", "8AD0B115-EC1C-5B20-BC0D-32902EC5ECFC"),
  ])
  func areThoseThatOtherProgramsMake(_ name: String, _ uuid: String) {
    #expect(Derivations.uuid(name) == uuid)
  }
}
