import Documents

/// The leaves of a document that a translation looks at: all but those of other profiles and of records that were not
/// chosen.
///
/// What is left out is known by its places. A document of many accounts is translated once for each of them, and must
/// not cost all of its leaves each time.
struct SelectedLeaves {
  /// The leaves in document order.
  private(set) var leaves: [(pointer: Pointer, node: Node)] = []
  /// The first leaf that is left out.
  private(set) var firstLeftOut: Pointer?
  /// How many leaves are left out.
  let leftOut: Int
  private let places: Set<Pointer>
  private let kept: Set<Pointer>

  /// None, where nobody asks for leaves.
  static let none = SelectedLeaves(all: .object([]))

  /// All leaves of a document.
  init(all root: Node) {
    leaves = root.leaves()
    leftOut = 0
    places = []
    kept = []
  }

  /// The leaves of some records of a document, and those that belong to no record but to their profile.
  ///
  /// - Parameters:
  ///   - selected: What was chosen.
  ///   - document: All there is.
  init(_ selected: ImportedProfile, of document: ImportedDocument) {
    let places = document.records.places
    let kept = Set(selected.trace.places.values).union([selected.place])
    var found = Found()
    document.root.collect(at: Pointer(), into: &found) { places.contains($0) && !kept.contains($0) }
    self.places = places
    self.kept = kept
    leaves = found.leaves
    firstLeftOut = found.firstLeftOut
    leftOut = document.records.leafCount - found.leaves.count
  }

  /// Whether a place lies in something that was not chosen.
  func leavesOut(_ pointer: Pointer) -> Bool {
    guard leftOut > 0 else { return false }
    return (0...pointer.steps.count).contains { length in
      let place = Pointer(Array(pointer.steps.prefix(length)))
      return places.contains(place) && !kept.contains(place)
    }
  }

  fileprivate struct Found {
    var leaves: [(pointer: Pointer, node: Node)] = []
    var firstLeftOut: Pointer?
  }
}

/// Where the records of a document stand, for translations of some of them.
struct RecordPlaces: Sendable {
  /// The places of all profiles, accounts and certificates.
  let places: Set<Pointer>
  /// How many leaves the document has.
  let leafCount: Int

  init(root: Node, profiles: [ImportedProfile]) {
    places = Set(profiles.flatMap { [$0.place] + $0.trace.places.values })
    leafCount = root.leafCount
  }
}

extension Node {
  /// How many leaves there are.
  fileprivate var leafCount: Int {
    switch value {
    case .array(let items) where !items.isEmpty: items.reduce(0) { $0 + $1.leafCount }
    case .object(let object) where !object.members.isEmpty: object.members.reduce(0) { $0 + $1.value.leafCount }
    default: 1
    }
  }

  /// The first leaf in document order.
  fileprivate func firstLeaf(at place: Pointer) -> Pointer {
    switch value {
    case .array(let items): items.first?.firstLeaf(at: place.appending(index: 0)) ?? place
    case .object(let object):
      object.members.first.map { $0.value.firstLeaf(at: place.appending(key: $0.key)) } ?? place
    default: place
    }
  }

  /// Records are objects, so that only these are asked for.
  fileprivate func collect(at place: Pointer, into found: inout SelectedLeaves.Found, without isOut: (Pointer) -> Bool)
  {
    switch value {
    case .array(let items) where !items.isEmpty:
      for (index, item) in items.enumerated() {
        item.collect(at: place.appending(index: index), into: &found, without: isOut)
      }
    case .object where isOut(place):
      found.firstLeftOut = found.firstLeftOut ?? firstLeaf(at: place)
    case .object(let object) where !object.members.isEmpty:
      for member in object.members {
        member.value.collect(at: place.appending(key: member.key), into: &found, without: isOut)
      }
    default:
      found.leaves.append((place, self))
    }
  }
}
