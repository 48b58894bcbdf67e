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
    var options = TranslationOptions()
    // What a format cannot say is asked here, not what somebody withholds.
    options.includesSecrets = true
    options.verifies = false
    // A format that can say nothing of the account limits every field; that is no reason to give up.
    options.allowsSilence = true
    options.targetDialect = dialect
    let selection = SourceSelection(profile: account.profile, accounts: [account.record.index])
    let translation = try translator.translate(account.input.source, selection, to: format, options: options)
    var reading = TranslationOptions()
    reading.sourceDialect = dialect
    arrived = try? translator.read(translation.bytes, format: format, options: reading).effectiveValues(ofProfile: 0)
    profile = translation.profile
    outcomes = Dictionary(grouping: translation.report.outcomes.filter { $0.field != nil }) { outcome in
      FieldKey(outcome.record ?? .profile, outcome.field ?? "")
    }
  }

  private static let obstacles: Set<Fate> = [.dropped, .narrowed, .needsInput, .derived, .drift]

  /// What the ledger says of a field that does not arrive as it was; nil if it does.
  func obstacle(_ field: String, of subject: Subject) -> Outcome? {
    guard let record = subject.record(in: profile, account: .account(0)) else { return nil }
    return outcomes[FieldKey(record, field)]?.first { Self.obstacles.contains($0.fate) }
  }

  /// What the other product would do with the field.
  func value(_ field: String, of subject: Subject) -> FieldValue? {
    guard let arrived, let record = subject.record(in: arrived.profile, account: .account(0)) else { return nil }
    return arrived.value(FieldKey(record, field))
  }
}
