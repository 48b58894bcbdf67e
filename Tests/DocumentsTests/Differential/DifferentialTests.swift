import Documents
import Foundation
import TestSupport
import Testing

/// Python's json and plistlib read generated documents, damaged ones among them, as the codecs do: the same value, or both refuse.
/// What differs on purpose is a ``DeliberateDifference``.
@Suite(.enabled(if: PythonOracle.isAvailable, "python3 is missing")) struct DifferentialTests {
  private static let count: UInt64 = 4000

  /// Generated documents, and as many damaged ones.
  private func documents(
    _ abilities: RandomDocument.Abilities, _ damage: Damage, _ spelled: (Node, UInt64) throws -> [UInt8]
  )
    rethrows -> [[UInt8]]
  {
    var documents: [[UInt8]] = []
    for seed in 0..<Self.count {
      var source = RandomDocument(seed: seed, abilities)
      let bytes = try spelled(source.node(depth: seed % 4 == 0 ? 3 : 2), seed)
      guard bytes.count < 4000 else { continue }
      documents.append(bytes)
      var random = SeededGenerator(seed: seed)
      documents.append(damage.applied(to: bytes, &random))
    }
    return documents
  }

  private func compare(_ documents: [[UInt8]], as syntax: PythonOracle.Syntax, by codec: some DocumentCodec) throws {
    let verdicts = try PythonOracle.judge(documents, as: syntax)
    try #require(verdicts.count == documents.count)
    var tally = Tally()
    for (document, verdict) in zip(documents, verdicts) {
      try compare(document, verdict, syntax, codec, &tally)
    }
    print("\(syntax.rawValue): \(documents.count) documents, \(tally.summary)")
    // Both sides accept many and refuse many.
    #expect(tally.same > 2000 && tally.bothRefuse > 500)
  }

  private func compare(
    _ document: [UInt8], _ verdict: PythonOracle.Verdict, _ syntax: PythonOracle.Syntax, _ codec: some DocumentCodec,
    _ tally: inout Tally
  ) throws {
    let shown = String(decoding: document.prefix(300), as: UTF8.self).debugDescription
    let node: Node
    do { node = try codec.decode(document, limits: .standard).node } catch {
      guard verdict.form != nil, !verdict.isTamed else { return tally.bothRefuse += 1 }
      let difference = DeliberateDifference.explains(error, verdict.marks, syntax)
      tally.differences[difference?.mark ?? "none", default: 0] += 1
      #expect(difference != nil, "Python reads what is refused here: \(error.summary) \(verdict.marks) \(shown)")
      return
    }
    guard let form = verdict.form else {
      Issue.record("Python refuses what is read here: \(verdict.complaint): \(shown)")
      return
    }
    if verdict.isTamed {
      let marks = verdict.marks.intersection(DeliberateDifference.acceptedHere.map(\.mark))
      #expect(!marks.isEmpty, "\(shown)")
      for mark in marks { tally.differences[mark, default: 0] += 1 }
    } else {
      tally.same += 1
    }
    #expect(node.canonicalForm == form, "\(shown)")
    for bytes in verdict.rewritten {
      #expect(try codec.decode(bytes, limits: .standard).node.canonicalForm == form, "written by Python: \(shown)")
    }
  }

  private struct Tally {
    var same = 0
    var bothRefuse = 0
    var differences: [String: Int] = [:]

    var summary: String {
      "\(same) with the same value, \(bothRefuse) refused by both; "
        + differences.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    }
  }

  @Test func json() throws {
    let documents = documents(.json, .json) { node, seed in
      var spelled = SpelledJSON(random: SeededGenerator(seed: seed))
      let text = spelled.text(node)
      return seed % 50 == 7 ? Self.utf16("\u{FEFF}" + text) : Array(text.utf8)
    }
    try compare(documents, as: .json, by: JSONCodec())
  }

  @Test func xmlPropertyLists() throws {
    let documents = documents(.xml, .xml) { node, seed in
      var spelled = SpelledPropertyList(random: SeededGenerator(seed: seed))
      return Array(spelled.text(node).utf8)
    }
    try compare(documents, as: .xml, by: PropertyListCodec())
  }

  @Test func binaryPropertyLists() throws {
    let documents = try documents(.binary, .binary) { node, seed in
      var mixed = MixedBinary(random: SeededGenerator(seed: seed))
      return try mixed.bytes(node)
    }
    try compare(documents, as: .binary, by: PropertyListCodec(binary: true))
  }

  private static func utf16(_ text: String) -> [UInt8] { text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } }

  /// Every difference is met by some document here, so that none of the list is out of date.
  @Test func everyDifferenceIsReal() throws {
    for syntax in [PythonOracle.Syntax.json, .xml, .binary] {
      let examples = DifferenceExample.all.filter { $0.syntax == syntax }
      let verdicts = try PythonOracle.judge(examples.map(\.bytes), as: syntax)
      for (example, verdict) in zip(examples, verdicts) {
        let codec: any DocumentCodec = syntax == .json ? JSONCodec() : PropertyListCodec(binary: syntax == .binary)
        let fault = readingFault(codec, example.bytes)
        #expect(verdict.form != nil, "\(example.mark): \(verdict.complaint)")
        #expect(verdict.marks.contains(example.mark), "\(example.mark): \(verdict.marks)")
        let difference = fault.flatMap { DeliberateDifference.explains($0, [example.mark], syntax) }
        #expect(difference?.mark == example.mark, "\(example.mark): \(fault?.summary ?? "accepted")")
      }
      let wanted = Set(DeliberateDifference.refusedHere.filter { $0.syntaxes.contains(syntax) }.map(\.mark))
      #expect(Set(examples.map(\.mark)) == wanted, "\(syntax): \(wanted.symmetricDifference(examples.map(\.mark)))")
    }
  }

  @Test func everyDifferenceIsDocumented() throws {
    let page = try String(contentsOf: Repository.root.appending(path: "Docs/Reliability.md"), encoding: .utf8)
    for difference in DeliberateDifference.refusedHere + DeliberateDifference.acceptedHere {
      #expect(page.contains(difference.reason), "Docs/Reliability.md lacks \(difference.mark): \(difference.reason)")
    }
  }
}
