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
    /// Places of the output that held another value.
    var replaced: [Pointer] = []
    /// Places that only the document held, and that stay.
    var kept: [Pointer] = []
    /// How many accounts of the document stay beside those of the output.
    var otherAccounts = 0
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
      trace.replaced.append(place)
    }
    merged.place(value, at: place.steps[...])
  }

  /// Accounts of one address become one; all others stand beside each other.
  private func mergedItems(
    _ list: Node, _ new: Node, _ oldItems: [Node], _ old: Node, _ trace: inout Trace
  ) -> [Node] {
    var items = oldItems
    var met: Set<Int> = []
    let (oldNames, newNames) = (addresses(old), addresses(new))
    for (index, item) in (list.items ?? []).enumerated() {
      let name = newNames[index]
      guard let twin = items.indices.first(where: { name != nil && oldNames[$0] == name && !met.contains($0) }) else {
        items.append(item)
        continue
      }
      met.insert(twin)
      mergeMembers(item, into: &items[twin], at: Pointer(keys: shape.accounts).appending(index: index), &trace)
    }
    trace.otherAccounts += oldItems.count - met.count
    return items
  }

  private func mergeMembers(_ item: Node, into held: inout Node, at place: Pointer, _ trace: inout Trace) {
    guard var object = held.object, let members = item.object?.members else {
      held = item
      return trace.replaced.append(place)
    }
    for member in members {
      if let before = object[member.key], before != member.value {
        trace.replaced.append(place.appending(key: member.key))
      }
      if object[member.key] != member.value { object[member.key] = member.value }
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
