import Documents
import Mapping
import PolicyModel

/// Puts the settings of an output into those that an app already has.
struct BundleMerge {
  let shape: Shape
  /// Reads the accounts of both sides, so that those of one address meet.
  let importer: Importer

  /// What merging did.
  struct Trace: Sendable, Hashable {
    /// Places of the output that held another value, and where that stood in the document's file.
    var replaced: [Replacement] = []
    /// Places that only the document held, and that stay.
    var kept: [Pointer] = []
    /// How many accounts of the document stay beside those of the output.
    var otherAccounts = 0
    /// The list of accounts, and which item of the document each item of the output became.
    var list = Pointer()
    var items: [Int] = []

    /// A place of the output as a place of the document.
    func moved(_ place: Pointer) -> Pointer {
      guard !items.isEmpty, place.isWithin(list), place.steps.count > list.steps.count,
        case .index(let index) = place.steps[list.steps.count], items.indices.contains(index)
      else { return place }
      return list.appending(index: items[index]).appending(Pointer(Array(place.steps[(list.steps.count + 1)...])))
    }
  }

  /// A value that gave way.
  struct Replacement: Sendable, Hashable {
    let place: Pointer
    let old: SourcePosition?
  }

  func merge(_ new: Node, into old: Node) -> (merged: Node, trace: Trace) {
    var merged = old
    var trace = Trace()
    let list = shape.accounts.selectsMany ? Pointer(keys: shape.accounts) : nil
    for member in new.object?.members ?? [] {
      let place = Pointer([.key(member.key)])
      if place == list, let items = merged[place]?.items {
        merged.place(.array(mergedItems(member.value, new, items, old, &trace)), at: place.steps[...])
      } else {
        merge(member.value, at: place, into: &merged, &trace)
      }
    }
    let known = Set(new.object?.keys ?? [])
    trace.kept += (old.object?.keys ?? []).filter { !known.contains($0) }.map { Pointer([.key($0)]) }
    return (merged, trace)
  }

  private func merge(_ value: Node, at place: Pointer, into merged: inout Node, _ trace: inout Trace) {
    if let held = merged[place] {
      if held == value { return }
      trace.replaced.append(Replacement(place: place, old: held.position))
    }
    merged.place(value, at: place.steps[...])
  }

  /// Accounts of one address become one; all others stand beside each other.
  private func mergedItems(
    _ list: Node, _ new: Node, _ oldItems: [Node], _ old: Node, _ trace: inout Trace
  ) -> [Node] {
    var items = oldItems
    trace.list = Pointer(keys: shape.accounts)
    let newNames = addresses(new)
    // The places of each address, the first one last.
    var twins = Dictionary(grouping: addresses(old).sorted { $0.key > $1.key }, by: \.value)
      .mapValues { $0.map(\.key) }
    for (index, item) in (list.items ?? []).enumerated() {
      let twin = newNames[index].flatMap { twins[$0]?.popLast() }
      trace.items.append(twin ?? items.count)
      if let twin {
        mergeMembers(item, into: &items[twin], at: trace.list.appending(index: index), &trace)
      } else {
        items.append(item)
      }
    }
    trace.otherAccounts = oldItems.count - trace.items.count { $0 < oldItems.count }
    return items
  }

  private func mergeMembers(_ item: Node, into held: inout Node, at place: Pointer, _ trace: inout Trace) {
    guard var object = held.object, let members = item.object?.members else {
      trace.replaced.append(Replacement(place: place, old: held.position))
      return held = item
    }
    for member in members where object[member.key] != member.value {
      if let before = object[member.key] {
        trace.replaced.append(Replacement(place: place.appending(key: member.key), old: before.position))
      }
      object[member.key] = member.value
    }
    let known = Set(members.map(\.key))
    trace.kept += object.keys.filter { !known.contains($0) }.map { place.appending(key: $0) }
    held = Node(.object(object), at: held.position)
  }

  /// The address of each account, by its place in the list.
  private func addresses(_ root: Node) -> [Int: String] {
    guard let profile = (try? importer.read(root))?.profiles.first else { return [:] }
    var found: [Int: String] = [:]
    for (index, account) in profile.profile.accounts.enumerated() {
      guard case .index(let item)? = profile.trace.places[.account(index)]?.steps.last,
        let address = account[.identityEmailAddress]?.canonicalText
      else { continue }
      found[item] = address.lowercased()
    }
    return found
  }
}

extension Pointer {
  /// The keys of a path up to its first wildcard.
  init(keys path: Path) {
    var steps: [Step] = []
    for step in path.steps {
      guard case .key(let key) = step else { break }
      steps.append(.key(key))
    }
    self.init(steps)
  }
}
