import Mapping
import PolicyModel
import Translation

/// What rolling the other side out means where the base is in use.
enum Consequences {
  /// Sentences without repetition, of the profiles that change; none if nothing really differs.
  static func sentences(_ pairs: [RecordPair], _ comparers: [PairComparer]) -> [String] {
    let changed = pairs.filter { $0.isAlone || $0.differences.contains(where: \.isReal) }
    let profiles = (
      base: Set(changed.compactMap(\.base).map(place)), other: Set(changed.compactMap(\.other).map(place))
    )
    var sentences: [String] = []
    for comparer in comparers
    where profiles.base.contains(place(comparer.base.compared))
      || profiles.other.contains(place(comparer.other.compared))
    {
      sentences += [reset(comparer), identifier(comparer)].compactMap(\.self).filter { !sentences.contains($0) }
    }
    return sentences
  }

  /// The profile of a record.
  private static func place(_ record: ComparedRecord) -> [String] { [record.path, String(record.profile)] }

  /// What the other product does on a change, where both reach the same devices.
  private static func reset(_ comparer: PairComparer) -> String? {
    let tables = (base: comparer.base.input.source.backend.table, other: comparer.other.input.source.backend.table)
    return Set(tables.base.platforms).isDisjoint(with: tables.other.platforms) ? nil : tables.other.update?.note
  }

  /// A document replaces another of the same format only under the same identifier.
  private static func identifier(_ comparer: PairComparer) -> String? {
    guard comparer.base.format == comparer.other.format,
      let before = comparer.base.values.profile[.profileIdentifier],
      let after = comparer.other.values.profile[.profileIdentifier], before != after
    else { return nil }
    return "The profiles have different identifiers, so the new one does not replace the old one: remove that first."
  }
}
