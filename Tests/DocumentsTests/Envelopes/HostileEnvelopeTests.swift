@testable import Documents
import Testing

/// Wrappings that are damaged, by hand or on purpose.
@Suite struct HostileEnvelopeTests {
  private static let wrong: [String] = [
    "null", "true", "5", "2.5", "9999999999", "\"x\"", "\"\"", "[]", "{}", "[null]", "[[]]", "[{}]", "[5]",
    "{\"a\": null}", "{\"key\": 5}", "{\"settings\": 5}", "{\"managedProperty\": 5}", "{\"packageName\": {}}",
  ]

  /// Whatever stands anywhere, reading gives settings or a fault with its place, and so does merging.
  @Test(arguments: WrappedExample.all)
  func everyWrongValueEverywhere(_ example: WrappedExample) throws {
    let (envelope, root) = (try example.wrapping(), try example.root())
    var faults = 0
    for place in places(root) {
      for text in Self.wrong {
        let wrong = try JSONCodec().decode(Array(text.utf8)).node
        let bytes = try JSONCodec().encode(root.with(wrong, at: place))
        let damaged = try JSONCodec().decode(bytes).node
        _ = AppEnvelopes.all.map { ($0.recognises(damaged), $0.takes(damaged)) }
        do {
          for configuration in try envelope.read(damaged) {
            _ = envelope.surroundings(of: configuration, in: damaged)
          }
        } catch {
          faults += 1
          #expect(error.position != nil, "\(place) \(text): \(error.summary)")
          #expect(error.summary.hasSuffix(".") && !error.remedy.isEmpty)
        }
        do {
          let merged = try envelope.wrap(WrappedExample.settings, into: damaged)
          let members = try envelope.configuration(in: merged.root)?.settings.object?.members
          #expect(members.map(Set.init) == WrappedExample.settings.object.map { Set($0.members) }, "\(place) \(text)")
        } catch {
          #expect(!error.remedy.isEmpty)
        }
      }
    }
    #expect(envelope.isBare || faults > 50)
  }

  private func places(_ node: Node, at place: Pointer = Pointer()) -> [Pointer] {
    switch node.value {
    case .array(let items):
      [place] + items.enumerated().flatMap { places($0.element, at: place.appending(index: $0.offset)) }
    case .object(let object):
      [place] + object.members.flatMap { places($0.value, at: place.appending(key: $0.key)) }
    default: [place]
    }
  }

  /// Many policies in one document share the limits of one document.
  @Test func manyPayloadsAreNoBomb() throws {
    let inner = "[" + String(repeating: "[],", count: 200_000) + "[]]"
    let payload = Base64.text(Array("{\"managedProperty\": [], \"x\": \(inner)}".utf8))
    let item = "{\"packageId\": \"app:com.example.mail\", \"payloadJson\": \"\(payload)\"}"
    let text = "{\"value\": [" + Array(repeating: item, count: 12).joined(separator: ",") + "]}"
    let fault = try IntuneEnvelope().fault(text)
    #expect(fault?.code == .tooManyValues)
    #expect(fault?.position != nil)
  }

  @Test func deepNestingIsRefusedAndNotFollowed() throws {
    var settings: Node = .object([("a", .string("x"))])
    for _ in 0..<200 { settings = .object([("a", settings)]) }
    for envelope in AppEnvelopes.all {
      let codec = try #require(DocumentSyntax.codec(named: envelope.syntax))
      let fault = envelopeFault { () throws(InputFault) in
        try codec.decode(try codec.encode(try envelope.wrap(settings).root), limits: .standard)
      }
      #expect(fault?.code == .tooDeep, "\(envelope.name)")
    }
  }

  /// Work grows with the document and not with its square.
  @Test func manyAppsAreRead() throws {
    let app = "{\"packageName\": \"com.example.a\", \"managedConfiguration\": {\"a\": 1}}"
    let text = "{\"applications\": [" + Array(repeating: app, count: 20_000).joined(separator: ",") + "]}"
    let root = try JSONCodec().decode(Array(text.utf8)).node
    let started = ContinuousClock.now
    let found = try ManagementAPIEnvelope().read(root)
    #expect(found.count == 20_000)
    #expect(ManagementAPIEnvelope().surroundings(of: found[7], in: root).count == 19_999 + 1)
    #expect(ContinuousClock.now - started < .seconds(20))
  }
}

extension Node {
  /// The document with another value at a place.
  fileprivate func with(_ value: Node, at place: Pointer) -> Node {
    guard let step = place.steps.first else { return value }
    let rest = Pointer(Array(place.steps.dropFirst()))
    switch (step, self.value) {
    case (.key(let key), .object(let object)):
      return .object(object.members.map { ($0.key, $0.key == key ? $0.value.with(value, at: rest) : $0.value) })
    case (.index(let index), .array(let items)):
      return .array(items.enumerated().map { $0.offset == index ? $0.element.with(value, at: rest) : $0.element })
    default: return self
    }
  }
}
