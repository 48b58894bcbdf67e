import Documents
import Mapping
import PolicyModel

/// Counts what happened and says it. This is the only place where outcomes are made, and it is a pure function.
enum Ledger {
  static func reconcile(_ books: Books) -> Report {
    let leaves = LeafLedger(books: books).reconcile()
    let fields = FieldLedger(books: books).reconcile()
    let output = OutputLedger(books: books).reconcile()
    let remarks =
      RemarkLedger(books: books).outcomes() + EnvelopeLedger(books: books).outcomes()
      + GeneralizingLedger(books: books).outcomes() + SignatureLedger(books: books).outcomes()
    let outcomes = leaves.outcomes + fields.outcomes + output.outcomes + remarks
    return Report(
      sourceFormat: books.source.table.format, targetFormat: books.target.format,
      sourceEnvelope: books.envelopes.source?.name, targetEnvelope: books.envelopes.target,
      accounts: books.source.profile.accounts.count, leaves: leaves.balance, fields: fields.balance,
      output: output.balance,
      isBalanced: leaves.isBalanced && fields.isBalanced && output.isBalanced,
      outcomes: ordered(outcomes))
  }

  /// What became of the fields; the leaves of the source are left alone.
  static func reconcileFields(_ books: Books) -> [Outcome] {
    ordered(
      FieldLedger(books: books).reconcile().outcomes + OutputLedger(books: books).reconcile().outcomes
        + RemarkLedger(books: books).outcomes())
  }

  /// The gravest first; then in the order of the source, of the output, of the summaries.
  private static func ordered(_ outcomes: [Outcome]) -> [Outcome] {
    outcomes.enumerated().sorted { left, right in
      if left.element.severity != right.element.severity { return left.element.severity > right.element.severity }
      return left.offset < right.offset
    }.map(\.element)
  }
}
