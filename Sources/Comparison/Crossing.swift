import PolicyModel
import Translation

/// One account of a side, translated into the other side's format: what the ledger says of each field there, and what
/// the other product would do with it.
struct Crossing {
  private let profile: Profile
  private let outcomes: [FieldKey: [Outcome]]
  /// Nil if nothing that can be read arrives.
  private let arrived: EffectiveValues?

  /// - Parameter dialect: The dialect of the other side's variables.
  init(_ account: ComparedAccount, to format: String, dialect: String?, _ translator: Translator) throws {
    let selection = SourceSelection(profile: account.profile, accounts: [account.record.index])
    let crossing = try translator.cross(account.input.source, selection, to: format, dialect: dialect)
    profile = crossing.profile
    arrived = crossing.arrived
    outcomes = Dictionary(grouping: crossing.outcomes.filter { Self.obstacles.contains($0.fate) && $0.field != nil }) {
      FieldKey($0.record ?? .profile, $0.field ?? "")
    }
  }

  private static let obstacles: Set<Fate> = [.dropped, .narrowed, .needsInput, .derived, .drift]

  /// What the ledger says of a field that does not arrive as it was; nil if it does.
  func obstacle(_ field: String, of subject: Subject) -> Outcome? {
    guard let record = subject.record(in: profile, account: .account(0)) else { return nil }
    return outcomes[FieldKey(record, field)]?.first
  }

  /// What the other product would do with the field.
  func value(_ field: String, of subject: Subject) -> FieldValue? {
    guard let arrived, let record = subject.record(in: arrived.profile, account: .account(0)) else { return nil }
    return arrived.value(FieldKey(record, field))
  }
}
