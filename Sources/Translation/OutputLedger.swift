import Documents
import Mapping
import PolicyModel

/// Balance 3: nothing in the output comes from nowhere.
struct OutputLedger {
  let books: Books

  func reconcile() -> (balance: Balance, isBalanced: Bool, outcomes: [Outcome]) {
    let leaves = books.targetRoot.leaves().map(\.pointer)
    let origins = leaves.compactMap { books.targetTrace.origins[$0] }
    let balance = Balance(
      total: leaves.count, of: [.written, .spelledOut, .derived, .constant, .carried], among: origins.map(\.fate))
    return (balance, balance.isBalanced, outcomes(leaves) + implications())
  }

  /// Writing the weakest protection out deserves a look, even if it was so before.
  private func gravity(_ key: FieldKey) -> Gravity {
    let weak = books.fields.definition(key.field)?.weakValue
    let isWeak = weak != nil && books.source.stated(key)?.value == weak
    return isWeak && books.target.format != FormatRegistry.canonical ? .security : .behaviour
  }

  private func implications() -> [Outcome] {
    books.targetTrace.implied.sorted { ($0.key.record, $0.key.field) < ($1.key.record, $1.key.field) }.map {
      key, rule in
      Outcome(
        .valueDerived, .derived, books.gravity(key), key: key, summary: "\(key.field) was not set: \(rule).",
        reason: rule)
    }
  }

  private func outcomes(_ leaves: [Pointer]) -> [Outcome] {
    var reported: Set<ExportTrace.Origin> = []
    return leaves.compactMap { leaf in
      guard let origin = books.targetTrace.origins[leaf], reported.insert(origin).inserted else { return nil }
      return outcome(origin, leaf)
    }
  }

  private func outcome(_ origin: ExportTrace.Origin, _ leaf: Pointer) -> Outcome? {
    switch origin {
    case .spelledOut(let key):
      let value = books.source.stated(key)?.value.summary ?? "the default"
      return Outcome(
        .valueSpelledOut, .spelledOut, gravity(key), key: key, target: books.target(leaf, of: key),
        summary: "\(key.field) was not set; \(value), which the source's product does by itself, was written out.")
    case .derived(let key, let rule):
      return Outcome(
        .valueDerived, .derived, key.map(books.gravity) ?? .bookkeeping, key: key, target: books.target(leaf, of: key),
        summary: "\(key?.field ?? "A value") was made: \(rule.trimmingSentence).", reason: rule.trimmingSentence)
    case .written, .constant, .carried:
      return nil
    }
  }
}

extension ExportTrace.Origin {
  /// The word of reports.
  var fate: Fate {
    switch self {
    case .written: .written
    case .spelledOut: .spelledOut
    case .derived: .derived
    case .constant: .constant
    case .carried: .carried
    }
  }
}
