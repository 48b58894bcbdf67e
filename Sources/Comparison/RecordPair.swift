import Translation

/// Records of both sides that mean the same thing, or one that has no counterpart.
public struct RecordPair: Sendable, Hashable {
  /// The base's record; nil if only the other document has it.
  public let base: ComparedRecord?
  /// The other document's record; nil if only the base has it.
  public let other: ComparedRecord?
  /// Where they differ, in the order of the catalogue.
  public internal(set) var differences: [Difference]

  /// Creates a pair.
  public init(base: ComparedRecord? = nil, other: ComparedRecord? = nil, differences: [Difference]) {
    self.base = base
    self.other = other
    self.differences = differences
  }

  /// Whether one side has nothing of the kind.
  public var isAlone: Bool { base == nil || other == nil }

  typealias Found = (comparer: PairComparer, findings: PairComparer.Findings)

  /// All pairs in the order of the base, each profile before its first account, then what only the other side has.
  static func ordered(
    accounts: [Found], profiles: [Found], base: [ComparedAccount], other: [ComparedAccount], matches: [Matching.Pair]
  ) -> [RecordPair] {
    let partner = Dictionary(uniqueKeysWithValues: matches.enumerated().map { ($0.element.base, $0.offset) })
    var waiting = Dictionary(grouping: profiles, by: { $0.comparer.base.profilePlace })
    var pairs: [RecordPair] = []
    for (index, account) in base.enumerated() {
      guard let match = partner[index] else {
        pairs.append(RecordPair(base: account.compared, other: nil, differences: []))
        continue
      }
      for profile in waiting.removeValue(forKey: account.profilePlace) ?? [] {
        pairs.append(
          RecordPair(
            base: profile.comparer.base.comparedProfile, other: profile.comparer.other.comparedProfile,
            differences: profile.findings.differences))
      }
      let found = accounts[match]
      pairs.append(
        RecordPair(
          base: account.compared, other: found.comparer.other.compared, differences: found.findings.differences))
    }
    let met = Set(matches.map(\.other))
    return pairs
      + other.enumerated().filter { !met.contains($0.offset) }
      .map { RecordPair(base: nil, other: $0.element.compared, differences: []) }
  }
}
