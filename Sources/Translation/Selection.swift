import Documents
import PolicyModel

extension ImportedProfile {
  /// The profile with some of its accounts (by place, from 0) and the certificates that they refer to.
  func selecting(_ chosen: [Int], _ fields: FieldSpace) -> ImportedProfile {
    guard chosen.count < profile.accounts.count else { return self }
    let referenced = Set(chosen.flatMap { profile.accounts[$0].values.certificateReferences })
    let certificates = profile.certificates.indices.filter { referenced.contains(profile.certificates[$0].id) }
    var selected = self
    selected.profile.accounts = chosen.map { profile.accounts[$0] }
    selected.profile.certificates = certificates.map { profile.certificates[$0] }
    let numbers: [RecordID: RecordID] = Dictionary(
      uniqueKeysWithValues: [(.profile, .profile)]
        + chosen.enumerated().map { (.account($0.element), .account($0.offset)) }
        + certificates.enumerated().map { (.certificate($0.element), .certificate($0.offset)) })
    selected.trace = trace.renumbered(numbers, fields)
    return selected
  }
}

extension ImportTrace {
  /// The trace of some records under new numbers; what is told of others is left out. It looks each field up instead of
  /// going through the whole trace, so that it costs what is chosen and not what there is.
  func renumbered(_ numbers: [RecordID: RecordID], _ fields: FieldSpace) -> ImportTrace {
    let keys = numbers.flatMap { old, new in
      fields.fields(of: old.holder).map { (old: FieldKey(old, $0.id), new: FieldKey(new, $0.id)) }
    }
    var trace = self
    trace.reads = Self.moved(reads, keys)
    trace.suspects = Self.moved(suspects, keys)
    trace.assumptions = Self.moved(assumptions, keys)
    trace.alternatives = Self.moved(alternatives, numbers.map { (old: $0.key, new: $0.value) })
    trace.places = Self.moved(places, numbers.map { (old: $0.key, new: $0.value) })
    trace.insights = Self.moved(insights, numbers.map { (old: $0.key, new: $0.value) })
    if let found = generalization {
      trace.generalization?.replaced = Self.moved(found.replaced, keys)
      trace.generalization?.whole = Set(keys.filter { found.whole.contains($0.old) }.map(\.new))
    }
    trace.conflicts = conflicts.compactMap { conflict in
      numbers[conflict.field.record].map {
        .init(field: FieldKey($0, conflict.field.field), winner: conflict.winner, loser: conflict.loser)
      }
    }
    return trace
  }

  private static func moved<Key: Hashable, Value>(_ values: [Key: Value], _ keys: [(old: Key, new: Key)]) -> [Key:
    Value]
  {
    guard !values.isEmpty else { return [:] }
    return Dictionary(uniqueKeysWithValues: keys.compactMap { key in values[key.old].map { (key.new, $0) } })
  }
}
