import Documents
import Mapping
import PolicyModel
import Testing

/// Tables of values, over one field and over several.
@Suite struct ValueMapTests {
  private static func map(
    _ lines: [(Node, FieldValue)], otherwise: ValueMap.Fallback = .none, _ field: String = "server.hostType",
    rounding: Rounding? = nil
  ) -> Converting {
    let entries = lines.map { ValueMap.Entry(vendor: $0.0, values: [$0.1]) }
    return Converting(.map(ValueMap(entries: entries, otherwise: otherwise)), [field], rounding: rounding)
  }

  private static let hosts: [(Node, FieldValue)] = [
    (.integer(1), .word("office365")), (.integer(2), .word("onPremises")),
  ]

  @Test func readsByScalarTextAndWritesTheTablesScalar() throws {
    let map = Self.map(Self.hosts)
    #expect(try map.read(.integer(1)) == [.word("office365")])
    #expect(try map.read(.string("2")) == [.word("onPremises")])
    #expect(map.write(.word("onPremises")).node == .integer(2))
    #expect(map.refusal(.integer(3)) == "unknown-word: must be one of 1, 2")
    #expect(map.refusal(.array([])) == "wrong-type: must be one of 1, 2")
    #expect(map.write(.word("other")).obstacle == "only office365, onPremises can be said")
  }

  @Test func fallsBackToAStatedValue() {
    let written = Self.map(Self.hosts, otherwise: .value(.word("onPremises"))).write(.word("other"))
    #expect(written.node == .integer(2))
    #expect(written.narrowed == [0: "other became onPremises"])
  }

  /// Days: 0 is no limit and sorts above all.
  @Test(arguments: [
    (5, Rounding.lower, 3), (5, .higher, 7), (2, .lower, 3), (99, .higher, 14), (99, .lower, 14), (0, .lower, 14),
    (0, .higher, 14), (7, .lower, 7),
  ])
  func roundsDaysAndNeverToNoLimit(_ days: Int, _ rounding: Rounding, _ expected: Int) {
    let lines: [(Node, FieldValue)] = [3, 7, 14].map { (.string("P\($0)D"), .integer($0)) }
    let written = Self.map(lines, otherwise: .nearest(rounding), "mail.pastDays").write(.integer(days))
    #expect(written.node == .string("P\(expected)D"))
    #expect(written.narrowed.isEmpty == (days == expected))
  }

  @Test func noLimitIsNeverTheNearestOfALimit() {
    let lines: [(Node, FieldValue)] = [(.integer(0), .integer(0)), (.integer(7), .integer(7))]
    for rounding in Rounding.allCases {
      let map = Self.map(lines, otherwise: .nearest(rounding), "mail.pastDays")
      #expect(map.write(.integer(100)).node == .integer(7))
      #expect(map.write(.integer(0)).node == .integer(0))
    }
  }

  @Test func theCallerOverridesTheRoundingOfDaysAndOfNothingElse() {
    let days: [(Node, FieldValue)] = [(.integer(3), .integer(3)), (.integer(7), .integer(7))]
    let lower = Self.map(days, otherwise: .nearest(.lower), "mail.pastDays", rounding: .higher)
    #expect(lower.write(.integer(5)).node == .integer(7))
    let sizes = Self.map(days, otherwise: .nearest(.lower), "mail.retrievalSizeKB", rounding: .higher)
    #expect(sizes.write(.integer(5)).node == .integer(3))
  }

  @Test func intervalsAreRoundedByTheirMinutes() {
    let lines: [(Node, FieldValue)] = [
      (.integer(-2), .interval(.push)), (.integer(15), .interval(.minutes(15))),
      (.integer(60), .interval(.minutes(60))),
    ]
    let map = Self.map(lines, otherwise: .nearest(.lower), "sync.interval")
    #expect(map.write(.interval(.minutes(45))).node == .integer(15))
    #expect(map.write(.interval(.push)).node == .integer(-2))
    #expect(map.write(.interval(.manual)).node == nil)
  }

  private static let both = ["smime.signing.enabled", "smime.encryption.byDefault"]

  private static func tuple(_ otherwise: ValueMap.Fallback, provided: Condition? = nil) -> Converting {
    let entries = [
      ValueMap.Entry(vendor: .boolean(true), values: [.boolean(true), .boolean(true)], provided: provided),
      ValueMap.Entry(vendor: .boolean(false), values: [.boolean(false), .boolean(false)]),
    ]
    return Converting(.map(ValueMap(entries: entries, otherwise: otherwise)), both)
  }

  @Test func oneSwitchSpeaksForTwoFields() throws {
    let map = Self.tuple(.any)
    #expect(try map.read(.boolean(true)) == [.boolean(true), .boolean(true)])
    #expect(map.write(.boolean(true), .boolean(true)).node == .boolean(true))
    let mixed = map.write(.boolean(false), .boolean(true))
    #expect(mixed.node == .boolean(true))
    #expect(mixed.narrowed == [0: "false became true"])
    #expect(Self.tuple(.none).write(.boolean(false), .boolean(true)).node == nil)
  }

  @Test func anUnsetFieldAgreesWithEveryLine() {
    let written = Self.tuple(.none).write(nil, .boolean(false))
    #expect(written.node == .boolean(false))
    #expect(written.narrowed.isEmpty)
  }

  @Test func aLineIsWrittenOnlyWhereItsConditionHolds() throws {
    let condition = Condition.isOne(field: "server.useSSL", of: [.boolean(true)])
    let map = Self.tuple(.none, provided: condition)
    #expect(map.write(.boolean(true), .boolean(true)).node == nil)
    #expect(try map.read(.boolean(true)) == [.boolean(true), .boolean(true)])
    let entries = [ValueMap.Entry(vendor: .integer(1), values: [.word("office365")], provided: condition)]
    let provided = Converting(
      .map(ValueMap(entries: entries)), ["server.hostType"], where: ["server.useSSL": .boolean(true)])
    #expect(provided.write(.word("office365")).node == .integer(1))
  }
}
