import Documents
import Mapping
import PolicyModel

/// Balance 2: each set field counts once.
struct FieldLedger {
  let books: Books
  /// The fields that refer to each certificate.
  private let references: [String: [FieldKey]]

  init(books: Books) {
    self.books = books
    references = Self.references(books.source.profile)
  }

  func reconcile() -> (balance: Balance, isBalanced: Bool, outcomes: [Outcome]) {
    let keys = books.source.profile.setFields
    let found = keys.map { (key: $0, verdict: self.verdict($0)) }
    let balance = Balance(
      total: keys.count, of: [.kept, .converted, .narrowed, .dropped, .needsInput], among: found.map(\.verdict.fate))
    let isSound = found.allSatisfy { self.isSound($0.key, $0.verdict) }
    return (balance, balance.isBalanced && isSound, found.map { outcome($0.key, $0.verdict) })
  }

  struct Verdict {
    let fate: Fate
    var reason: String?
    var remedy: String?
    /// The target behaves so by itself; nothing had to be written.
    var isInherent = false
    /// The target has no place for it at all, which weighs as much as its loss.
    var isHomeless = false
  }

  func verdict(_ key: FieldKey) -> Verdict {
    let writes = books.targetTrace.writes[key] ?? []
    switch books.targetTrace.manners[key] {
    case .needsInput(let reason, let remedy)?: return Verdict(fate: .needsInput, reason: reason, remedy: remedy)
    case .narrowed(let reason)? where !writes.isEmpty: return Verdict(fate: .narrowed, reason: reason)
    case .respelled(let remark)? where !writes.isEmpty: return Verdict(fate: .converted, reason: remark)
    default: break
    }
    if !writes.isEmpty { return written(key, writes) }
    return unwritten(key)
  }

  private func written(_ key: FieldKey, _ writes: [Pointer]) -> Verdict {
    let before = books.sourceTrace.reads[key].map { books.scalars($0, in: books.sourceRoot) }
    let after = books.scalars(writes, in: books.targetRoot)
    return Verdict(
      fate: before == nil || before == after ? .kept : .converted, reason: books.sourceTrace.assumptions[key])
  }

  private func unwritten(_ key: FieldKey) -> Verdict {
    let value = books.source.profile[key.record][key.field]
    for said in [key, successor(of: key)].compactMap(\.self) {
      guard let stated = books.targetValues.stated(said), isEqual(stated.value, value, key.field) else { continue }
      return Verdict(fate: .converted, reason: reason(stated.origin), isInherent: true)
    }
    if key.record.holder == .certificate, let verdict = certificateVerdict(key) { return verdict }
    let rows = books.target.section(key.record.holder).rows.filter { $0.fields.contains(key.field) }
    if case .certificate(let id)? = value, let verdict = homeless(key, id, rows) { return verdict }
    if let row = rows.first(where: { $0.support == .none }), let remedy = row.remedy {
      return Verdict(fate: .needsInput, reason: row.note?.trimmingSentence, remedy: remedy)
    }
    if case .secret? = value {
      return Verdict(
        fate: .needsInput, reason: reason(key), remedy: "Let the users enter it, or set it in the target product.")
    }
    return Verdict(fate: .dropped, reason: reason(key))
  }

  /// The field that a legacy field speaks for; nil if the source sets that itself.
  private func successor(of key: FieldKey) -> FieldKey? {
    guard let successor = books.fields.definition(key.field)?.supersededBy,
      books.source.profile[key.record][successor] == nil
    else { return nil }
    return FieldKey(key.record, successor)
  }

  private func reason(_ origin: EffectiveValues.Origin) -> String {
    switch origin {
    case .inherent(let note?): note
    case .modelled: "it follows from the other settings"
    default: "the target does so by itself"
    }
  }

  private func isEqual(_ left: FieldValue, _ right: FieldValue?, _ field: String) -> Bool {
    guard let right, let definition = books.fields.definition(field) else { return false }
    return definition.normalForm(left) == definition.normalForm(right)
  }

  private static func references(_ profile: Profile) -> [String: [FieldKey]] {
    var found: [String: [FieldKey]] = [:]
    for (index, account) in profile.accounts.enumerated() {
      for field in account.values.setFields {
        if case .certificate(let id)? = account.values[field] {
          found[id, default: []].append(FieldKey(.account(index), field))
        }
      }
    }
    return found
  }

  /// A certificate that stays behind needs the administrator's hand as its references do.
  private func certificateVerdict(_ key: FieldKey) -> Verdict? {
    let id = books.source.profile.certificates[key.record.index].id
    guard let verdict = references[id]?.map(verdict).first(where: { $0.fate == .needsInput }) else { return nil }
    return Verdict(
      fate: .needsInput, reason: "it belongs to \(words(key.record.index).noun), which stays behind",
      remedy: verdict.remedy)
  }

  /// A certificate that the target has no place for stays in the administrator's hand, with its name and what it is for.
  private func homeless(_ key: FieldKey, _ id: String, _ rows: [Row]) -> Verdict? {
    guard let index = books.source.profile.certificates.firstIndex(where: { $0.id == id }) else { return nil }
    let purpose = CertificateWords.purpose(key.field).map { " \($0)" } ?? ""
    let remedy = rows.first { $0.support == .none }?.remedy
    return Verdict(
      fate: .needsInput,
      reason: "\(words(index).noun)\(purpose) stays behind: \(reason(key))",
      remedy: remedy ?? "Deliver it to the devices by other means, or accept that users cannot use it.",
      isHomeless: remedy == nil)
  }

  private func words(_ index: Int) -> CertificateWords {
    CertificateWords(
      kind: books.source.profile.certificates[index][.certificateKind],
      insight: books.sourceTrace.insights[.certificate(index)])
  }

  /// Why nothing was written: what the exporter met, else what the table says.
  private func reason(_ key: FieldKey) -> String {
    if let obstacle = books.targetTrace.obstacles[key] { return obstacle }
    let rows = books.target.section(key.record.holder).rows.filter { $0.fields.contains(key.field) }
    let lookup = books.targetValues.lookup(key.record)
    let silent = rows.filter { !$0.support.isWritable }
    if let row = silent.first(where: { $0.when?.holds(lookup) ?? true }) ?? silent.first { return sentence(row) }
    if rows.isEmpty { return "it is a setting of \(books.source.table.title) alone" }
    return "\(books.target.title) cannot say it beside the other settings"
  }

  /// What a row without a key says.
  private func sentence(_ row: Row) -> String {
    if let note = row.note { return note.trimmingSentence }
    return row.support == .unknown
      ? "nobody has published how \(books.target.title) says it" : "the target always does otherwise"
  }

  /// What is said to be written has a leaf, what is dropped has none, and everything comes from somewhere.
  private func isSound(_ key: FieldKey, _ verdict: Verdict) -> Bool {
    let trace = books.sourceTrace
    guard trace.options.contains(key) || trace.reads[key]?.isEmpty == false else { return false }
    let isWritten = books.targetTrace.writes[key]?.isEmpty == false
    switch verdict.fate {
    case .kept, .narrowed: return isWritten
    case .converted: return isWritten || verdict.isInherent
    case .dropped: return !isWritten
    default: return true
    }
  }

  private func outcome(_ key: FieldKey, _ verdict: Verdict) -> Outcome {
    let definition = books.fields.definition(key.field)
    let target = books.target(books.targetTrace.writes[key]?.first, of: key)
    return Outcome(
      Self.codes[verdict.fate] ?? .fieldDropped, verdict.fate,
      verdict.isHomeless ? .identity : books.gravity(key, of: books.source.profile[key.record][key.field]),
      key: key,
      source: books.location(key), target: target, summary: summary(key, verdict, definition),
      reason: verdict.reason?.trimmingSentence,
      remedy: remedy(verdict, definition))
  }

  private static let codes: [Fate: OutcomeCode] = [
    .kept: .fieldKept, .converted: .fieldConverted, .narrowed: .fieldNarrowed, .dropped: .fieldDropped,
    .needsInput: .fieldNeedsInput,
  ]

  private func summary(_ key: FieldKey, _ verdict: Verdict, _ definition: FieldDefinition?) -> String {
    let reason = verdict.reason.map { ": \($0.trimmingSentence)" } ?? ""
    let isWeak = definition?.weakValue != nil && definition?.weakValue == books.source.profile[key.record][key.field]
    let consequence = isWeak ? "" : (definition?.consequence).map { " \($0)" } ?? ""
    switch verdict.fate {
    case .kept: return "\(key.field) was kept\(reason)."
    case .converted: return "\(key.field) is said in another way\(reason)."
    case .narrowed: return "\(key.field) is only nearly the same\(reason)."
    case .needsInput: return "\(key.field) needs your hand\(reason).\(consequence)"
    default: return "\(key.field) was dropped\(reason).\(consequence)"
    }
  }

  /// What to do: what the exporter or the table says, else by what the loss means.
  private func remedy(_ verdict: Verdict, _ definition: FieldDefinition?) -> String? {
    switch verdict.fate {
    case .kept, .converted: return nil
    case .needsInput: return verdict.remedy
    case .narrowed: return "Check that the nearest value will do."
    default: return Self.remedies[definition?.gravity ?? .behaviour]
    }
  }

  private static let remedies: [Gravity: String] = [
    .identity: "Set it up in the target product by hand.",
    .security: "Replace it by other means before you roll this out.",
    .restriction: "Enforce it by other means of the target product, or accept that it is gone.",
    .behaviour: "Tell the users, or accept that it is gone.",
  ]
}

extension String {
  /// Without the full stop, so that it can stand inside a sentence.
  var trimmingSentence: String { hasSuffix(".") ? String(dropLast()) : self }
}
