import PolicyModel
import Translation

/// Compares two accounts that are the same account, field by field.
struct PairComparer {
  let base: ComparedAccount
  let other: ComparedAccount
  let options: ComparisonOptions
  /// Both ways between the formats; nil within one format, where nothing can be lost.
  let crossings: (toOther: Crossing, toBase: Crossing)?
  let registry: FormatRegistry
  private let fields: FieldSpace

  init(
    _ base: ComparedAccount, _ other: ComparedAccount, _ options: ComparisonOptions, _ registry: FormatRegistry,
    crossings: (toOther: Crossing, toBase: Crossing)?
  ) {
    self.base = base
    self.other = other
    self.options = options
    self.crossings = crossings
    self.registry = registry
    fields = FieldSpace([base.input.source.backend.table, other.input.source.backend.table])
  }

  /// What was found about one record.
  struct Findings {
    var differences: [Difference] = []
    var agreeing = 0

    mutating func add(_ findings: Findings) {
      differences += findings.differences
      agreeing += findings.agreeing
    }
  }

  /// The account, and the certificates that both refer to.
  func accountFindings() -> Findings {
    var findings = findings(.account)
    var known: Set<[String]> = []
    for definition in FieldCatalogue.fields(of: .account) where definition.type == .certificate {
      let subject = Subject.certificate(reference: definition.id)
      let ids = [base, other].compactMap { account -> String? in
        guard case .certificate(let id)? = account.values.profile[account.record][definition.id] else { return nil }
        return id
      }
      if ids.count == 2, known.insert(ids).inserted { findings.add(self.findings(subject)) }
    }
    return findings
  }

  /// The fields of one record; none if a side has no such record.
  func findings(_ subject: Subject) -> Findings {
    guard let left = subject.record(in: base.values.profile, account: base.record),
      let right = subject.record(in: other.values.profile, account: other.record)
    else { return Findings() }
    let values = (base: base.values.profile[left], other: other.values.profile[right])
    var findings = Findings()
    for definition in fields.fields(of: subject.holder) where isWanted(definition) {
      let meeting = Meeting(
        definition: definition, subject: subject, record: left,
        base: Sight(FieldKey(left, definition.id), of: base) { values.other[$0] != nil },
        other: Sight(FieldKey(right, definition.id), of: other) { values.base[$0] != nil }, comparer: self)
      if let difference = meeting.difference() {
        findings.differences.append(difference)
      } else if meeting.base.isSet || meeting.other.isSet {
        findings.agreeing += 1
      }
    }
    return findings
  }

  private func isWanted(_ definition: FieldDefinition) -> Bool {
    if options.ignoredFields.contains(definition.id) { return false }
    if !options.onlyFields.isEmpty { return options.onlyFields.contains(definition.id) }
    return options.comparesEverything || definition.gravity != .bookkeeping
  }
}
