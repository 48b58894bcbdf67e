import Documents
import PolicyModel
import TestSupport
import Testing

@Suite struct FieldValueTests {
  @Test func aRandomValueFitsItsTypeAndNoOther() {
    var random = RandomValue(seed: 3)
    let types: [FieldType] = [
      .boolean, .integer, .templateList, .word(["a", "b"]), .words(["a", "b"]), .interval, .secret, .certificate,
      .settings,
      .template,
    ]
    for type in types {
      for _ in 0..<20 {
        guard let value = random.value(of: type, certificates: ["id"]) else { continue }
        #expect(types.filter(value.fits) == [type])
      }
    }
  }

  /// Value, type, and whether it fits.
  @Test(arguments: [
    (FieldValue.integer(-1), FieldType.days, false), (.integer(0), .days, true), (.integer(1439), .minutesOfDay, true),
    (.integer(1440), .minutesOfDay, false), (.integer(-1), .minutesOfDay, false), (.text("a"), .text, true),
    (.text("${owner.email}"), .text, false), (.text("${owner.email}"), .template, true), (.text("a"), .url, true),
    (.list(["${owner.email}"]), .textList, false), (.list([]), .textList, true), (.word("c"), .word(["a"]), false),
    (.words(["a", "c"]), .words(["a", "b"]), false), (.words([]), .words(["a"]), true),
  ])
  func fits(_ value: FieldValue, _ type: FieldType, _ expected: Bool) { #expect(value.fits(type) == expected) }

  @Test func setFieldsComeInTheOrderOfTheCatalogueAndThenByName() {
    var values = FieldValues()
    for id in ["zoo.b", "mail.pastDays", "zoo.a", "account.name", "server.host"] { values[id] = .boolean(true) }
    #expect(values.setFields == ["account.name", "server.host", "mail.pastDays", "zoo.a", "zoo.b"])
    values["zoo.a"] = nil
    #expect(values.setFields.count == 4)
    #expect(!values.isEmpty && FieldValues().isEmpty)
  }

  @Test func orderMeansNothingInMostLists() throws {
    let tags = try #require(FieldCatalogue.definition("profile.tags"))
    #expect(tags.normalForm(.list(["b", "a"])) == .list(["a", "b"]))
    let hosts = try #require(FieldCatalogue.definition("server.alternateHosts"))
    #expect(hosts.normalForm(.list(["b", "a"])) == .list(["b", "a"]))
    let days = try #require(FieldCatalogue.definition("sync.peak.days"))
    #expect(days.normalForm(.words(["sat", "mon"])) == .words(["mon", "sat"]))
  }

  @Test(arguments: [("push", SyncInterval.push), ("manual", .manual), ("15", .minutes(15))])
  func anIntervalIsItsText(_ text: String, _ interval: SyncInterval) {
    #expect(SyncInterval(text) == interval)
    #expect(interval.text == text)
  }

  @Test(arguments: ["", "0", "-1", "1.5", "Push", "1m"])
  func isNoInterval(_ text: String) { #expect(SyncInterval(text) == nil) }

  @Test(arguments: ["owner.custom(1)", "owner.custom(99)", "owner.email", "device.easID"])
  func isAVariable(_ name: String) { #expect(Variable(named: name)?.name == name) }

  @Test(arguments: ["owner.custom(0)", "owner.custom(100)", "owner.custom(01)", "owner.custom()", "Owner.email", ""])
  func isNoVariable(_ name: String) { #expect(Variable(named: name) == nil) }
}
