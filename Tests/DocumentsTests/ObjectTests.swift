import Documents
import Testing

/// Objects of any size behave alike: those with many keys find them in another way.
@Suite struct ObjectTests {
  private func object(_ keys: Range<Int>) -> Object {
    Object(keys.map { Object.Member(key: "k\($0)", value: .integer($0)) })
  }

  @Test(arguments: [3, 63, 64, 65, 66, 200]) func keysAreFound(count: Int) {
    let object = object(0..<count)
    for number in 0..<count { #expect(object["k\(number)"]?.integer == number) }
    #expect(object["k\(count)"] == nil)
  }

  @Test(arguments: [3, 63, 64, 65, 66, 200]) func changesKeepOrderAndPlaces(count: Int) {
    var grown = Object()
    for number in 0..<count { grown["k\(number)"] = .integer(number) }
    #expect(grown == object(0..<count))
    #expect(grown.hashValue == object(0..<count).hashValue)
    grown["k1"] = .integer(-1)
    grown.update("k2") { $0 = .integer(-2) }
    grown.update("new") { $0 = .string("new") }
    #expect(grown["k1"]?.integer == -1)
    #expect(grown["k2"]?.integer == -2)
    #expect(grown.keys.last == "new")
    grown["k0"] = nil
    #expect(grown["k0"] == nil)
    #expect(grown.members.first?.key == "k1")
    for number in 3..<count { #expect(grown["k\(number)"]?.integer == number) }
    #expect(grown["new"]?.text == "new")
    grown["k0"] = .integer(0)
    #expect(grown.keys.last == "k0")
    #expect(grown["k0"]?.integer == 0)
  }

  /// Letters that look the same are one key, however many keys there are.
  @Test(arguments: [1, 100]) func composedAndDecomposedKeysAreOne(count: Int) {
    var object = object(0..<count)
    object["\u{E9}"] = .integer(1)
    #expect(object["e\u{301}"]?.integer == 1)
  }
}
