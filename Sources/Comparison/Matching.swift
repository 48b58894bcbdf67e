/// Pairs things of two sides by what they have in common. It treats both sides alike, so that swapping them swaps the
/// pairs and nothing else.
enum Matching {
  /// A thing of each side, by place.
  struct Pair: Hashable {
    let base: Int
    let other: Int
  }

  /// How many candidates are weighed against each other before their order decides.
  private static let weighedPairs = 10_000

  /// The best partners among some places of both sides: the most alike first, then those that stand alike.
  static func best(_ base: [Int], _ other: [Int], likeness: (Int, Int) -> Int) -> [Pair] {
    if base.count == 1, other.count == 1 { return [Pair(base: base[0], other: other[0])] }
    guard base.count * other.count <= weighedPairs else { return zip(base, other).map { Pair(base: $0, other: $1) } }
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

  /// Pairs the places of both sides that have the same key, and takes them out of the lists.
  static func take<Key: Hashable>(
    _ base: inout [Int], _ other: inout [Int], by key: (Int, Bool) -> Key?, likeness: (Int, Int) -> Int
  ) -> [Pair] {
    let groups = Dictionary(grouping: base.filter { key($0, true) != nil }) { key($0, true) }
    let partners = Dictionary(grouping: other.filter { key($0, false) != nil }) { key($0, false) }
    var pairs: [Pair] = []
    for (key, members) in groups { pairs += best(members, partners[key] ?? [], likeness: likeness) }
    let taken = (base: Set(pairs.map(\.base)), other: Set(pairs.map(\.other)))
    base.removeAll(where: taken.base.contains)
    other.removeAll(where: taken.other.contains)
    return pairs
  }
}
