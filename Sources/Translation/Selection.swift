import Documents
import PolicyModel

extension ImportedProfile {
  /// The profile with some of its accounts (by place, from 0) and the certificates that they refer to.
  func selecting(_ chosen: [Int]) -> ImportedProfile {
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
    selected.trace = trace.renumbered(numbers)
    return selected
  }

  /// The leaves of this profile's records that a selection leaves out.
  func unselectedLeaves(_ root: Node, keeping selected: ImportedProfile) -> Set<Pointer> {
    let kept = Set(selected.trace.places.values)
    let left = trace.places.values.filter { !kept.contains($0) && $0 != place }
    return Set(left.flatMap { place in root[place]?.leaves(below: place).map(\.pointer) ?? [] })
  }
}

extension ImportTrace {
  func renumbered(_ numbers: [RecordID: RecordID]) -> ImportTrace {
    var trace = self
    trace.reads = [:]
    for (key, pointers) in reads {
      if let record = numbers[key.record] { trace.reads[FieldKey(record, key.field)] = pointers }
    }
    trace.alternatives = [:]
    for (record, chosen) in alternatives { if let number = numbers[record] { trace.alternatives[number] = chosen } }
    trace.places = [:]
    for (record, place) in places { if let number = numbers[record] { trace.places[number] = place } }
    trace.suspects = [:]
    for (key, dialects) in suspects {
      if let record = numbers[key.record] { trace.suspects[FieldKey(record, key.field)] = dialects }
    }
    trace.assumptions = [:]
    for (key, assumption) in assumptions {
      if let record = numbers[key.record] { trace.assumptions[FieldKey(record, key.field)] = assumption }
    }
    trace.conflicts = conflicts.compactMap { conflict in
      numbers[conflict.field.record].map {
        .init(field: FieldKey($0, conflict.field.field), winner: conflict.winner, loser: conflict.loser)
      }
    }
    return trace
  }
}
