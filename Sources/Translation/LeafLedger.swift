import Documents
import Mapping
import PolicyModel

/// Balance 1: each leaf of the source counts once.
struct LeafLedger {
  let books: Books
  private let foreignLeaves: Set<Pointer>

  init(books: Books) {
    self.books = books
    foreignLeaves = books.sourceTrace.foreignLeaves(books.sourceRoot)
  }

  private var trace: ImportTrace { books.sourceTrace }

  func reconcile() -> (balance: Balance, isBalanced: Bool, outcomes: [Outcome]) {
    let leaves = books.selected.leaves
    let fates = leaves.map { fate(of: $0.pointer) }
    let around = EnvelopeLedger(books: books).leaves()
    let balance = Balance(
      total: leaves.count + books.selected.leftOut + around.count,
      of: [.claimed, .ignored, .foreign, .unrecognised], among: fates + around,
      besides: [.ignored: books.selected.leftOut])
    let unrecognised = zip(leaves, fates).filter { $0.1 == .unrecognised }.map(\.0)
    let outcomes =
      foreignOutcomes() + maskedOutcomes() + unrecognisedOutcomes(unrecognised) + ignoredOutcomes(leaves.map(\.pointer))
    return (balance, balance.isBalanced, outcomes)
  }

  func fate(of leaf: Pointer) -> Fate {
    if foreignLeaves.contains(leaf) { return .foreign }
    if trace.ignored[leaf] != nil { return .ignored }
    return trace.claims.contains(leaf) ? .claimed : .unrecognised
  }

  private func foreignOutcomes() -> [Outcome] {
    trace.foreign.filter { !books.selected.leavesOut($0.pointer) }.map { payload in
      let count = books.sourceRoot[payload.pointer]?.leaves().count ?? 0
      let known = payload.insight.map { CertificateWords(kind: $0.kind, insight: $0) }
      let called = payload.insight?.name.map { " “\($0)”" } ?? ""
      let name =
        (payload.type.map { "The payload \($0)" } ?? "A payload without a type") + called + (known?.details ?? "")
      if books.targetTrace.carried.contains(payload.pointer) {
        let isWhole = !books.targetTrace.masked.contains { $0.isWithin(payload.pointer) }
        return Outcome(
          .payloadCarried, .carried, .bookkeeping, source: books.location(payload.pointer),
          summary: "\(name) is no Exchange ActiveSync account and was carried over "
            + (isWhole ? "unchanged." : "without what is masked in it."),
          count: count)
      }
      if payload.isCertificate {
        return Outcome(
          .certificateUnused, .foreign, .bookkeeping, source: books.location(payload.pointer),
          summary: "\(name) is a certificate that no selected account refers to; it was left out.",
          remedy: "Distribute it by itself, if devices need it.", count: count)
      }
      return Outcome(
        .payloadForeign, .foreign, .bookkeeping, source: books.location(payload.pointer),
        summary: "\(name) is no Exchange ActiveSync account; it was left out.",
        remedy: remedy(payload), count: count)
    }
  }

  /// A mask would become the password.
  private func maskedOutcomes() -> [Outcome] {
    books.targetTrace.masked.map { pointer in
      Outcome(
        .secretMasked, .needsInput, .behaviour, source: books.location(pointer),
        summary: "\(pointer) is masked: the source does not tell the secret, and the mask was left out.",
        remedy: "Add the secret to the output by hand.")
    }
  }

  private func remedy(_ payload: ImportTrace.ForeignPayload) -> String {
    books.isSameFormat
      ? "It may hold secrets: use --secrets include to carry it over, or set it up by hand."
      : "Set it up in the target product by hand."
  }

  private func unrecognisedOutcomes(_ leaves: [(pointer: Pointer, node: Node)]) -> [Outcome] {
    if leaves.isEmpty { return [] }
    let spelling = KeySpelling(books.source.table)
    // What is masked has an outcome of its own.
    let masked = Set(books.targetTrace.masked)
    let leaves = masked.isEmpty ? leaves : leaves.filter { !masked.contains($0.pointer) }
    let told = leaves.prefix(Self.mostTold).map { outcome($0, spelling.remedy(for: $0.pointer)) }
    let isCarried = Dictionary(grouping: leaves.dropFirst(Self.mostTold)) {
      books.targetTrace.carried.contains($0.pointer)
    }
    return told + rest(isCarried[false] ?? [], .keyUnrecognised, .unrecognised, .behaviour, "left out")
      + rest(isCarried[true] ?? [], .keyCarried, .carried, .bookkeeping, "carried over unchanged")
  }

  /// Nobody reads more than that one by one.
  private static let mostTold = 10_000

  /// One outcome for all keys beyond.
  private func rest(
    _ leaves: [(pointer: Pointer, node: Node)], _ code: OutcomeCode, _ fate: Fate, _ gravity: Gravity, _ end: String
  ) -> [Outcome] {
    guard let first = leaves.first else { return [] }
    return [
      Outcome(
        code, fate, gravity, source: books.location(first.pointer),
        summary:
          "From \(first.pointer) on, \(leaves.count) further keys are not known to this program; they were \(end).",
        remedy: "Check that this is the right file.", count: leaves.count)
    ]
  }

  private func outcome(_ leaf: (pointer: Pointer, node: Node), _ spelling: String?) -> Outcome {
    let stray = trace.strays[leaf.pointer].map { "says nothing without \($0.keyPath)" }
    let nature = "\(leaf.pointer) \(stray ?? "is not a key that this program knows")"
    if books.targetTrace.carried.contains(leaf.pointer) {
      return Outcome(
        .keyCarried, .carried, .bookkeeping, source: books.location(leaf.pointer),
        summary: "\(nature); it was carried over unchanged.",
        remedy: spelling)
    }
    if trace.unreadable.contains(leaf.pointer) {
      return Outcome(
        .keyUnrecognised, .unrecognised, .behaviour, source: books.location(leaf.pointer),
        summary: "\(leaf.pointer) is a known key with a value that nobody has explained, and it was left out.",
        remedy: "Find out what it means in the source's product, and set it in the target product by hand.")
    }
    return Outcome(
      .keyUnrecognised, .unrecognised, .behaviour, source: books.location(leaf.pointer),
      summary: "\(nature), and it was left out.",
      remedy: stray != nil
        ? "Add what it belongs to, or remove it."
        : spelling ?? "Check its spelling; if it matters, set it in the target product by hand.")
  }

  /// Ignored keys in the order of the document, one outcome a reason.
  private func ignoredOutcomes(_ leaves: [Pointer]) -> [Outcome] {
    var groups: [(reason: String, first: Pointer, count: Int)] = []
    for pointer in leaves {
      guard let reason = trace.ignored[pointer] else { continue }
      if let index = groups.firstIndex(where: { $0.reason == reason }) {
        groups[index].count += 1
      } else {
        groups.append((reason, pointer, 1))
      }
    }
    var outcomes = groups.map { group in
      Outcome(
        .keyIgnored, .ignored, .bookkeeping, source: books.location(group.first),
        summary: "\(group.first) was left out: \(group.reason.trimmingSentence).", count: group.count)
    }
    if let first = books.selected.firstLeftOut {
      outcomes.append(
        Outcome(
          .notSelected, .ignored, .bookkeeping, source: books.location(first),
          summary: "Other profiles or accounts of the document were not selected.", count: books.selected.leftOut))
    }
    return outcomes
  }
}
