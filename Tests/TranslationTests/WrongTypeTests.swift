import Documents
import Mapping
import PolicyModel
import TestSupport
import Testing
import Translation

/// A known key with a value of another type is named, with its place; all such keys of a document are named together.
@Suite struct WrongTypeTests {
  /// A value that no row takes, except those that carry members whole.
  private static let wrong = Node.array([.integer(1)])

  @Test(arguments: Sample.all)
  func eachKeyIsNamed(_ sample: Sample) throws {
    let document = try sample.read()
    for place in Self.places(document) {
      let faults = try Self.faults(document, sample, [place.pointer])
      #expect(faults.map(\.pointer) == [place.pointer], "\(sample): \(place.pointer)")
      for fault in faults {
        #expect(fault.code == .wrongType, "\(sample): \(place.pointer)")
        #expect(fault.summary.hasPrefix(place.key + " must be "), "\(fault.summary)")
      }
    }
  }

  @Test(arguments: Sample.all)
  func allKeysAreNamedTogether(_ sample: Sample) throws {
    let document = try sample.read()
    // Without its reference a certificate is not looked at.
    let places = Self.places(document).filter { !$0.decides && $0.holder != .certificate }
    let pointers = Set(places.map(\.pointer))
    guard !pointers.isEmpty else { return }
    let faults = try Self.faults(document, sample, pointers.sorted { $0.description < $1.description })
    #expect(Set(faults.compactMap(\.pointer)) == pointers, "\(sample)")
  }

  @Test func aTextInPlaceOfASwitchIsNamed() throws {
    let text = #"{"payload_name": "exchangeactivesyncpolicy",\#n "active_sync_host": "h",\#n  "use_ssl": "yes"}"#
    let fault = try #require(throws: UnusableInput.self) { try Sample.translator.read(Array(text.utf8)) }.faults[0]
    #expect(fault.code == .wrongType)
    #expect(fault.position?.description == "3:14")
    #expect(fault.pointer?.description == "/use_ssl")
    #expect(fault.summary == "use_ssl must be true or false; it is text.")
  }

  private struct Place {
    let pointer: Pointer
    let key: String
    let holder: FieldDefinition.Holder
    /// Whether what is read next hangs on it.
    let decides: Bool
  }

  /// Where the document holds a known key of a record.
  private static func places(_ document: SourceDocument) -> [Place] {
    var found: [Place] = []
    for profile in document.imported.profiles {
      for (record, base) in profile.trace.places {
        guard let node = document.imported.root[base] else { continue }
        for place in keys(document.backend.table.section(record.holder), node) {
          let pointer = base.appending(place.key)
          // What is no known kind of certificate is none.
          guard !found.contains(where: { $0.pointer == pointer }), !place.decides || record.holder == .account else {
            continue
          }
          found.append(
            Place(pointer: pointer, key: place.key.keyPath, holder: record.holder, decides: place.decides))
        }
      }
    }
    return found
  }

  private static func keys(_ section: Section, _ node: Node) -> [(key: Pointer, decides: Bool)] {
    section.entries.flatMap { entry -> [(key: Pointer, decides: Bool)] in
      switch entry {
      case .row(let row): return key(row, node).map { [($0, false)] } ?? []
      case .choice(let choice):
        guard let word = node[choice.key]?.scalarText,
          let chosen = choice.alternatives.first(where: { $0.word.scalarText == word })
        else { return [] }
        return [(choice.key, true)] + chosen.rows.compactMap { key($0, node) }.map { ($0, false) }
      }
    }
  }

  private static func key(_ row: Row, _ node: Node) -> Pointer? {
    if case .gather = row.conversion { return nil }
    return ([row.key].compactMap(\.self) + row.aliases).first { node[$0].map { !$0.isNull } ?? false }
  }

  /// Writes the document with wrong values and reads it; every fault must stand where the value stands.
  private static func faults(_ document: SourceDocument, _ sample: Sample, _ pointers: [Pointer]) throws -> [InputFault]
  {
    var root = document.imported.root
    for pointer in pointers { root.replace(at: pointer.steps[...], by: wrong) }
    let codec = document.backend.codec
    let bytes = try codec.encode(root)
    let written = try codec.decode(bytes, limits: .standard).node
    do {
      _ = try Sample.translator.read(bytes, format: sample.format)
      return []
    } catch let input as UnusableInput {
      for fault in input.faults {
        let place = try #require(fault.pointer)
        #expect(fault.position == written[place]?.position, "\(sample): \(place)")
        #expect(fault.position != nil)
      }
      return input.faults
    }
  }
}

extension Node {
  /// Puts a value in place of another that exists.
  fileprivate mutating func replace(at steps: ArraySlice<Pointer.Step>, by node: Node) {
    guard let step = steps.first else {
      self = node
      return
    }
    switch step {
    case .key(let key):
      guard var object, var child = object[key] else { return }
      child.replace(at: steps.dropFirst(), by: node)
      object[key] = child
      value = .object(object)
    case .index(let index):
      guard var items, items.indices.contains(index) else { return }
      items[index].replace(at: steps.dropFirst(), by: node)
      value = .array(items)
    }
  }
}
