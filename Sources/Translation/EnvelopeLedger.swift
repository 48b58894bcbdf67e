import AppSchemas
import Documents
import PolicyModel

/// What must be said of envelopes, of merging and of schemas.
struct EnvelopeLedger {
  let books: Books

  private var facts: EnvelopeBooks { books.envelopes }

  func outcomes() -> [Outcome] { needs() + merging() + findings() + resolutions() + surroundings() }

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
    var outcomes = merge.replaced.map { place in
      Outcome(
        .mergeReplaced, .conflict, .behaviour, target: books.target(place),
        summary: "\(place) held another value, which was replaced.",
        remedy: "Make sure that the new value is the one that is meant.")
    }
    if !merge.kept.isEmpty {
      outcomes.append(
        Outcome(
          .mergeKept, .carried, .bookkeeping,
          summary: "Settings that only the document to merge into held were kept: "
            + merge.kept.map(\.description).joined(separator: ", ") + ".", count: merge.kept.count))
    }
    if merge.otherAccounts > 0 {
      outcomes.append(
        Outcome(
          .mergeKept, .carried, .bookkeeping,
          summary: "\(merge.otherAccounts == 1 ? "One account" : "\(merge.otherAccounts) accounts") of the document to "
            + "merge into with other addresses stay beside the output's.", count: merge.otherAccounts))
    }
    return outcomes
  }

  private func findings() -> [Outcome] {
    facts.targetFindings.map { finding in
      let key = books.targetTrace.writes.first { $0.value.contains { $0.isWithin(finding.pointer) } }?.key
      return Outcome(
        .schemaMismatch, .invalid, key.map(books.gravity) ?? .behaviour, key: key,
        target: books.target(finding.pointer, of: key), summary: finding.summary, remedy: finding.remedy)
    }
      + facts.sourceFindings.map { finding in
        Outcome(
          .schemaMismatch, .invalid, .behaviour, source: books.location(finding.pointer), summary: finding.summary,
          remedy: finding.remedy)
      }
  }

  private func resolutions() -> [Outcome] {
    facts.resolutions.map { resolution in
      guard let key = resolution.key else {
        return Outcome(
          .schemaUnresolved, .provisional, .behaviour,
          summary: "The app's schema has no setting \"\(resolution.label)\"; \(resolution.guess) stays a guess.",
          remedy: "Find the setting in the schema: easpolicy schema FILE.")
      }
      return Outcome(
        .schemaResolved, .decoded, .bookkeeping,
        summary: "The app's schema calls \"\(resolution.label)\" \(key), which took the place of \(resolution.guess).")
    }
  }

  private func surroundings() -> [Outcome] {
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
