import Mapping
import PolicyModel
import Translation

/// What rolling the other side out means where the base is in use.
struct Consequences {
  let options: ComparisonOptions

  /// Sentences without repetition; none if nothing really differs.
  func sentences(_ pairs: [RecordPair], _ comparers: [PairComparer]) -> [String] {
    guard pairs.contains(where: { $0.differences.contains(where: \.isReal) || $0.isAlone }) else { return [] }
    var sentences: [String] = []
    for comparer in comparers {
      let tables = (base: comparer.base.input.source.backend.table, other: comparer.other.input.source.backend.table)
      guard !Set(tables.base.platforms).isDisjoint(with: tables.other.platforms) else { continue }
      let found = [tables.other.update?.note, identifier(comparer)].compactMap(\.self)
      sentences += found.filter { !sentences.contains($0) }
    }
    return sentences
  }

  /// Documents of one format with other identifiers stand beside each other instead of replacing each other.
  private func identifier(_ comparer: PairComparer) -> String? {
    guard comparer.base.format == comparer.other.format,
      let before = comparer.base.values.profile[.profileIdentifier],
      let after = comparer.other.values.profile[.profileIdentifier], before != after
    else { return nil }
    return "The profiles have different identifiers, so a device keeps both: remove the old one first."
  }
}
