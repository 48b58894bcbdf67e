import PolicyModel

/// Pairs things of two sides by what they have in common. It treats both sides alike, so that swapping them swaps the
/// pairs and nothing else.
struct Matching {
  /// What things are grouped by where they are too many to be weighed against each other, the closest first.
  let looks: [(_ place: Int, _ isBase: Bool) -> [String: FieldValue]]
  /// How much a thing of the base and one of the other side have in common.
  let likeness: (_ base: Int, _ other: Int) -> Int

  /// A thing of each side, by place.
  struct Pair: Hashable {
    let base: Int
    let other: Int
  }

  /// How many candidates are weighed against each other.
  private static let weighedPairs = 2_500

  /// Pairs the places of both sides that have the same key, and takes them out of the lists.
  func take<Key: Hashable>(_ base: inout [Int], _ other: inout [Int], by key: (Int, Bool) -> Key?) -> [Pair] {
    let groups = Self.grouped(base) { key($0, true) }
    let partners = Self.grouped(other) { key($0, false) }
    let pairs = groups.flatMap { key, members in best(members, partners[key] ?? []) }
    let taken = (base: Set(pairs.map(\.base)), other: Set(pairs.map(\.other)))
    base.removeAll(where: taken.base.contains)
    other.removeAll(where: taken.other.contains)
    return pairs
  }

  private static func grouped<Key: Hashable>(_ places: [Int], by key: (Int) -> Key?) -> [Key: [Int]] {
    var groups: [Key: [Int]] = [:]
    for place in places { if let key = key(place) { groups[key, default: []].append(place) } }
    return groups
  }

  /// The best partners among some places of both sides.
  private func best(_ base: [Int], _ other: [Int]) -> [Pair] {
    if base.count == 1, other.count == 1 { return [Pair(base: base[0], other: other[0])] }
    if base.count * other.count <= Self.weighedPairs { return weighed(base, other) }
    // By their looks first; what is left stands in no better order than that of the documents.
    guard let look = looks.first else { return zip(base, other).map { Pair(base: $0, other: $1) } }
    let closer = Matching(looks: Array(looks.dropFirst()), likeness: likeness)
    var left = base
    var right = other
    let pairs = closer.take(&left, &right, by: look)
    return pairs + closer.best(left, right)
  }

  /// The most alike first, then those that stand alike.
  private func weighed(_ base: [Int], _ other: [Int]) -> [Pair] {
    var candidates: [(pair: Pair, likeness: Int, distance: Int)] = []
    for (left, i) in base.enumerated() {
      // Two candidates that share a thing never stand at equal sums, so that the order of equal ones is of no account.
      for (right, j) in other.enumerated() {
        candidates.append((Pair(base: i, other: j), likeness(i, j), left + right))
      }
    }
    candidates.sort { ($1.likeness, $0.distance) < ($0.likeness, $1.distance) }
    var pairs: [Pair] = []
    var used: (base: Set<Int>, other: Set<Int>) = ([], [])
    for candidate in candidates
    where !used.base.contains(candidate.pair.base) && !used.other.contains(candidate.pair.other) {
      pairs.append(candidate.pair)
      used.base.insert(candidate.pair.base)
      used.other.insert(candidate.pair.other)
    }
    return pairs
  }
}
