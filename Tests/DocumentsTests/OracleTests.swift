import Documents
import Foundation
import Testing

/// Foundation reads what is written here, and the other way round.
@Suite struct OracleTests {
  /// Whether Foundation's value is the same as the node, without regard to the order of members.
  private func same(_ node: Node, _ value: Any?) -> Bool {
    switch node.value {
    case .null: value is NSNull
    case .boolean(let flag): (value as? NSNumber)?.boolValue == flag
    case .number(let number):
      number.isInteger
        ? (value as? NSNumber)?.int64Value == number.integer.map(Int64.init)
        : Self.close((value as? NSNumber)?.doubleValue, Double(number.text))
    case .string(let text): (value as? String).map { Array($0.utf16) == Array(text.utf16) } == true
    case .data(let bytes): (value as? Data).map { Array($0) == bytes } == true
    case .date(let text): (value as? Date).map { Self.iso.string(from: $0) == text } == true
    case .array(let items):
      (value as? [Any]).map { $0.count == items.count && zip(items, $0).allSatisfy { same($0, $1) } } == true
    case .object(let object):
      (value as? [String: Any]).map { dictionary in
        dictionary.count == object.members.count && object.members.allSatisfy { same($0.value, dictionary[$0.key]) }
      } == true
    }
  }

  /// Foundation rounds numbers with many digits twice.
  private static func close(_ left: Double?, _ right: Double?) -> Bool {
    guard let left, let right else { return false }
    return abs(left - right) <= abs(right) * 1e-15
  }

  /// The document without what Foundation is known to change on Linux: a U+FEFF at the start of a text, and dates of the
  /// Julian calendar.
  private func tamed(_ node: Node) -> Node {
    func tame(_ text: String) -> String { text.unicodeScalars.first == "\u{FEFF}" ? "-" + text : text }
    return switch node.value {
    case .string(let text): .string(tame(text))
    case .date(let text): text < "1600" ? Node(.date("1600-01-01T00:00:00Z")) : node
    case .array(let items): .array(items.map(tamed))
    case .object(let object): .object(object.members.map { (tame($0.key), tamed($0.value)) })
    default: node
    }
  }

  private nonisolated(unsafe) static let iso = ISO8601DateFormatter()

  private func sorted(_ node: Node) -> Node {
    switch node.value {
    case .array(let items): .array(items.map(sorted))
    case .object(let object):
      .object(
        object.members.sorted { $0.key.utf16.lexicographicallyPrecedes($1.key.utf16) }.map {
          ($0.key, sorted($0.value))
        })
    default: node
    }
  }

  @Test func json() throws {
    for seed in 0..<400 as Range<UInt64> {
      var source = RandomDocument(seed: seed, .json)
      let node = Node.array([tamed(source.node())])
      let foundation = try JSONSerialization.jsonObject(with: Data(JSONCodec().encode(node)))
      try #require(same(node, foundation), "seed \(seed)")
      let written = try JSONSerialization.data(withJSONObject: foundation)
      try #require(same(try JSONCodec().decode(Array(written), limits: .standard).node, foundation), "seed \(seed)")
    }
  }

  private func random(_ seed: UInt64, _ abilities: RandomDocument.Abilities) -> Node {
    var abilities = abilities
    abilities.canonicalReals = true
    abilities.fractionalDates = false
    var source = RandomDocument(seed: seed, abilities)
    return tamed(source.node())
  }

  @Test(arguments: [false, true]) func propertyLists(binary: Bool) throws {
    let codec = PropertyListCodec(binary: binary)
    for seed in 0..<400 as Range<UInt64> {
      let node = random(seed, binary ? .binary : .xml)
      var format = PropertyListSerialization.PropertyListFormat.openStep
      let foundation = try PropertyListSerialization.propertyList(from: Data(codec.encode(node)), format: &format)
      try #require(same(node, foundation), "seed \(seed)")
      #expect(format == (binary ? .binary : .xml))
      let written = try PropertyListSerialization.data(fromPropertyList: foundation, format: format, options: 0)
      // Foundation writes carriage returns bare, and XML makes line feeds of them.
      guard binary || !written.contains(0x0D) else { continue }
      try #require(same(try codec.decode(Array(written), limits: .standard).node, foundation), "seed \(seed)")
    }
  }

  /// Where references and offsets get wider; Foundation refuses 256 objects with references of one byte.
  @Test(arguments: [253...258, 65_533...65_538]) func binaryFilesOfEverySize(counts: ClosedRange<Int>) throws {
    for count in counts {
      let node = Node.array((0..<count).map { .integer($0) })
      let bytes = try PropertyListCodec(binary: true).encode(node)
      let foundation = try PropertyListSerialization.propertyList(from: Data(bytes), format: nil)
      #expect((foundation as? [Any])?.count == count)
    }
  }

  /// Documents without carriage returns and real numbers, which Apple writes otherwise, come out byte for byte as from Foundation.
  @Test func xmlIsWrittenLikeFoundation() throws {
    var compared = 0
    for seed in 0..<1500 as Range<UInt64> {
      let node = random(seed, .xml)
      let ours = try encode(PropertyListCodec(), sorted(node))
      guard !ours.utf8.contains(0x0D), !ours.contains("&#13;"), !ours.contains("<real>") else { continue }
      let foundation = try PropertyListSerialization.propertyList(from: Data(ours.utf8), format: nil)
      let theirs = try PropertyListSerialization.data(fromPropertyList: foundation, format: .xml, options: 0)
      try #require(ours == String(decoding: theirs, as: UTF8.self), "seed \(seed)")
      compared += ours.utf8.count > 500 ? 1 : 0
    }
    #expect(compared > 30)
  }
}
