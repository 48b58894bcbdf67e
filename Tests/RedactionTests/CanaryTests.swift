import EASPolicyTranslator
import TestSupport
import Testing

/// Canaries in every leaf of every sample; none survives.
@Suite struct CanaryTests {
  private static let kinds = [
    "canary.person@canary-corp.test", "Canary", "CANARYCORP\\canary", "canary.canary-corp.test",
    "https://canary.test/canary?canary=canary#canary", "com.canarycorp.canary", "9988776655443322",
    "A canary for Canary, canary@canary.test and canary.com (CANARY)", "{\"canary\": \"canary\", \"a@canary.test\": 1}",
    "C0FFEE00-CAFE-4BAD-8BAD-C0FFEEC0FFEE", "ＣＡＮＡＲＹ kanarienvögel canary",
    "<plist><string>canary</string></plist>", "canary", "canary:canary@canary:canary",
    "-----BEGIN CANARY-----\nY2FuYXJ5IGNhbmFyeSBjYW5hcnk=\n-----END CANARY-----",
  ]
  private static let traces = ["canary", "9988776655443322", "c0ffee", "kanarien", "ｃａｎａｒｙ", "y2fuyxj5"]

  @Test(arguments: Sample.all) func noneSurvives(_ sample: Sample) throws {
    let bytes = try Redaction.content(sample)
    let codec = try DocumentSyntax.codec(for: bytes)
    let root = try codec.decode(bytes, limits: .standard).node
    for (index, canary) in Self.kinds.enumerated() {
      let planted = try codec.encode(Self.plant(canary, index, in: root, where: { _ in true }))
      try Self.expectNone(Redaction.redact(planted).bytes, "\(sample.name), canary \(index)")
    }
  }

  /// One leaf at a time, so that the document can be read mostly.
  @Test(arguments: Sample.all) func noneSurvivesAlone(_ sample: Sample) throws {
    let bytes = try Redaction.content(sample)
    let codec = try DocumentSyntax.codec(for: bytes)
    let root = try codec.decode(bytes, limits: .standard).node
    let leaves = root.leaves().map(\.pointer)
    var redactor = try Redactor(translator: Sample.translator)
    for (index, leaf) in leaves.enumerated() {
      let canary = Self.kinds[index % Self.kinds.count]
      let planted = try codec.encode(Self.plant(canary, index, in: root, where: { $0 == leaf }))
      try Self.expectNone(try redactor.redact(planted).bytes, "\(sample.name)\(leaf), \(canary)")
    }
  }

  private static func expectNone(_ bytes: [UInt8], _ place: String) throws {
    for text in try Redaction.texts(bytes) {
      for trace in traces where text.contains(trace) { Issue.record("\(place) still sings: \(text.prefix(200))") }
    }
  }

  private static func plant(
    _ canary: String, _ index: Int, in node: Node, at place: Pointer = Pointer(), where isWanted: (Pointer) -> Bool
  ) -> Node {
    switch node.value {
    case .object(let object):
      .object(
        object.members.map { member in
          (member.key, plant(canary, index, in: member.value, at: place.appending(key: member.key), where: isWanted))
        })
    case .array(let items):
      .array(items.enumerated().map { plant(canary, index, in: $1, at: place.appending(index: $0), where: isWanted) })
    case _ where !isWanted(place): node
    case .string: .string(canary)
    case .data: Node(.data(Array("canary \(index) canary canary".utf8)))
    case .number where index % 2 == 0: Node(.number(Number(text: "9988776655443322")))
    default: node
    }
  }
}
