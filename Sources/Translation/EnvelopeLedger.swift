import Documents
import PolicyModel

/// What must be said of envelopes and of merging; schemas have a ledger of their own.
struct EnvelopeLedger {
  let books: Books

  private var facts: EnvelopeBooks { books.envelopes }

  func outcomes() -> [Outcome] { needs() + merging() + SchemaLedger(books: books).outcomes() + surroundings() }

  /// The leaves around the settings, by fate.
  func leaves() -> [Fate] {
    (facts.source?.surroundings ?? []).flatMap { surrounding in
      repeatElement(surrounding.kind == .other ? Fate.foreign : .ignored, count: surrounding.leaves)
    }
  }

  private func needs() -> [Outcome] {
    facts.needs.map { need in
      Outcome(
        .envelopeNeedsInput, .needsInput, .behaviour, target: Location(pointer: need.pointer, position: nil),
        summary: need.summary, remedy: need.remedy)
    }
  }

  private func merging() -> [Outcome] {
    guard let merge = facts.merge else { return [] }
    let writers = writers(at: Set(merge.replaced.map(\.place)))
    var outcomes = merge.replaced.map { replacement($0, of: writers[$0.place]) }
    if !merge.kept.isEmpty {
      let keys = merge.kept.map { merge.moved($0).description }
      outcomes.append(
        Outcome(
          .mergeKept, .carried, .bookkeeping,
          summary: "Settings that only the document to merge into holds stay: " + keys.joined(separator: ", ") + ".",
          count: keys.count))
    }
    if merge.otherAccounts > 0 {
      let accounts = merge.otherAccounts == 1 ? "One other account" : "\(merge.otherAccounts) other accounts"
      outcomes.append(
        Outcome(
          .mergeKept, .carried, .bookkeeping,
          summary: "Beside the output: \(accounts) of the document to merge into.", count: merge.otherAccounts))
    }
    return outcomes
  }

  /// The field that was written at each place, or below it; where several meet, the first by name.
  private func writers(at places: Set<Pointer>) -> [Pointer: FieldKey] {
    var writers: [Pointer: FieldKey] = [:]
    for (key, leaves) in books.targetTrace.writes {
      for leaf in leaves {
        for count in 0...leaf.steps.count {
          let place = Pointer(Array(leaf.steps.prefix(count)))
          guard places.contains(place) else { continue }
          if let known = writers[place], (known.record, known.field) < (key.record, key.field) { continue }
          writers[place] = key
        }
      }
    }
    return writers
  }

  private func replacement(_ replacement: BundleMerge.Replacement, of key: FieldKey?) -> Outcome {
    let old = replacement.old.map { " (\($0) of the document to merge into)" } ?? ""
    return Outcome(
      .mergeReplaced, .conflict, .behaviour, key: key, target: books.target(replacement.place, of: key),
      summary: "\(key?.field ?? replacement.place.description) had another value\(old), which was replaced.",
      remedy: "Make sure that the new value is the one that is meant.")
  }

  private func surroundings() -> [Outcome] {
    if facts.staysWhole { return [] }
    let around = facts.source?.surroundings ?? []
    let others = foreign(around.filter { $0.kind == .other })
    let attributes = around.filter { $0.kind == .attribute }
    guard !attributes.isEmpty, !facts.carriesAttributes else { return others }
    return others + [
      Outcome(
        .envelopeLeftOut, .noEffect, .behaviour,
        source: Location(pointer: attributes[0].pointer, position: attributes[0].position),
        summary: "What the document says beside the settings was left out: "
          + attributes.map(\.name).joined(separator: ", ") + ".",
        remedy: "Set it up in the target product by hand.", count: attributes.count)
    ]
  }

  /// One outcome for all: a policy may configure hundreds of apps.
  private func foreign(_ others: [Surrounding]) -> [Outcome] {
    guard let first = others.first else { return [] }
    let names = others.prefix(Self.shownNames).map(\.name).joined(separator: ", ")
    let more = others.count - Self.shownNames
    let listed = more > 0 ? "\(names) and \(more) more" : names
    return [
      Outcome(
        .envelopeForeign, .foreign, .bookkeeping, source: Location(pointer: first.pointer, position: first.position),
        summary: others.count == 1
          ? "\(listed) is no part of the app's settings; it was left out."
          : "\(listed) are no part of the app's settings; they were left out.",
        remedy: "To keep what is there, merge the output into that document with --into.",
        count: others.reduce(0) { $0 + $1.leaves })
    ]
  }

  private static let shownNames = 12
}
