import Mapping
import PolicyModel
import Translation

/// One field as both sides see it, and why they do not agree.
struct Meeting {
  let definition: FieldDefinition
  let subject: Subject
  /// The base's record.
  let record: RecordID
  let base: Sight
  let other: Sight
  let comparer: PairComparer

  /// Nil if both say the same.
  func difference() -> Difference? {
    switch (base.value, other.value) {
    case (nil, nil): nil
    case (let left?, let right?): known(left, right)
    default: halfKnown()
    }
  }

  /// Both values are known.
  private func known(_ left: FieldValue, _ right: FieldValue) -> Difference? {
    if let side = danglingSide {
      let whose = side == .base ? "The base" : "The other document"
      return make(.different, "\(whose) refers to a certificate that it does not hold.")
    }
    switch ValueEquality.areEqual(left, right, of: definition) {
    case true?: return inadequate() ?? explicit()
    case false?: return isImplied ? nil : differing()
    case nil:
      return make(.provisional, "One of the documents does not tell its secret, so nobody can compare them.")
    }
  }

  /// The side that alone refers to a certificate that is not there.
  private var danglingSide: Side? {
    guard definition.type == .certificate else { return nil }
    let certificate = Subject.certificate(reference: definition.id)
    let found = [comparer.base, comparer.other].map { side in
      certificate.record(in: side.values.profile, account: side.record) != nil
    }
    return found[0] == found[1] ? nil : found[0] ? .other : .base
  }

  /// Neither document says it, and for one of them it follows from values that are compared themselves.
  private var isImplied: Bool {
    !base.isSet && !other.isSet && (base.origin == .modelled || other.origin == .modelled)
  }

  /// Equal, but it could not have come from one side to the other without a hand: a variable that nobody fills in, a
  /// certificate of another tenant, a secret that neither tells.
  private func inadequate() -> Difference? {
    guard base.isSet, other.isSet, isCarried else { return nil }
    let outcomes: [(Side, Outcome?)] = [
      (.other, comparer.crossings?.toOther.obstacle(definition.id, of: subject)),
      (.base, comparer.crossings?.toBase.obstacle(definition.id, of: subject)),
    ]
    let found = outcomes.filter { $0.1?.fate == .needsInput }
    guard let first = found.first else { return nil }
    let reason = (first.1?.reason ?? first.1?.sentence ?? "").asSentence
    let side = found.count == 1 ? first.0 : preferredLimit
    switch definition.type {
    case .secret, .certificate, .settings: return make(.provisional, reason, limitedSide: side)
    default: return make(.formatLimit, reason, limitedSide: side)
    }
  }

  /// Whether equal values may still not be the same thing. What is said of two certificates can be read on both sides.
  private var isCarried: Bool {
    if case .certificate = subject { return definition.type == .secret }
    return true
  }

  private func explicit() -> Difference? {
    guard base.isSet != other.isSet else { return nil }
    let silent = base.isSet ? other : base
    let reason =
      switch silent.origin {
      case .inherent: "The product without the key always does so."
      case .modelled: "It follows from the other settings."
      default: "It is the default of the product without the key."
      }
    return make(.defaultExplicit, reason)
  }

  /// One side leaves it out, and nobody knows what its product then does.
  private func halfKnown() -> Difference? {
    let knowing = base.value == nil ? other : base
    if knowing.isSet { return differing() }
    // What follows from other values, and a vendor's own setting that nobody set, mean nothing to the other side.
    guard knowing.origin != .modelled, FieldCatalogue.definition(definition.id) != nil else { return nil }
    return make(.provisional, "Both leave it out. \(silence)")
  }

  /// What is known of the side that says nothing.
  private var silence: String {
    let format = (base.value == nil ? comparer.base : comparer.other).format
    return format == FormatRegistry.canonical
      ? "A canonical document has no defaults."
      : "Nobody has published what then happens with \(format)."
  }

  /// One side sets it, and of the other nothing is known.
  private var loneliness: String {
    switch definition.type {
    case .boolean, .integer, .port, .days, .minutesOfDay, .interval, .word, .words: "One leaves it out. \(silence)"
    default: other.value == nil ? "Only the base says it." : "Only the other document says it."
    }
  }

  private func differing() -> Difference {
    let limits = Side.allCases.filter { limit($0) != nil }
    if let side = limits.count == 1 ? limits[0] : limits.isEmpty ? nil : preferredLimit, let outcome = limit(side) {
      return make(.formatLimit, (outcome.reason ?? outcome.sentence).asSentence, limitedSide: side)
    }
    if isOneIdentity {
      return make(
        .provisional, "Both are identities, kept in different ways; nobody can tell whether they are the same.")
    }
    if let assumption = base.assumption ?? other.assumption { return make(.provisional, assumption.asSentence) }
    if let dialects = comparer.dialects(base, other, of: definition) {
      let names = dialects.joined(separator: " and of ")
      return make(
        .provisional,
        "They are the same if the text holds variables of \(names); name the product with --from-variables or --base-from-variables."
      )
    }
    return make(.different, reason)
  }

  /// Whether two kinds of certificates may be one identity: in a vendor's tenant here, in the document there.
  private var isOneIdentity: Bool {
    guard definition.id == Field<CertificateKind>.certificateKind.id, let left = base.value, let right = other.value,
      let one = CertificateKind(fieldValue: left), let two = CertificateKind(fieldValue: right)
    else { return false }
    return one.isIdentity && two.isIdentity
  }

  /// Whether a side leaves out a secret that the opposite side has and does not tell, though its format has a place for
  /// one: that is the document's doing and not the format's.
  private func isUntoldSecret(_ side: Side) -> Bool {
    let (account, there) = side == .other ? (comparer.other, base) : (comparer.base, other)
    guard case .secret(let secret)? = there.value, secret.isWithheld else { return false }
    let rows = account.values.table.section(subject.holder).rows
    return rows.contains { $0.fields.contains(definition.id) && $0.support.isWritable && $0.hasKey }
  }

  /// Why the format of a side cannot say what the opposite side says: the ledger's outcome, if what the side says is
  /// just what would have arrived.
  private func limit(_ side: Side) -> Outcome? {
    guard let crossings = comparer.crossings, !isUntoldSecret(side) else { return nil }
    let crossing = side == .other ? crossings.toOther : crossings.toBase
    let (here, there) = side == .other ? (other, base) : (base, other)
    let obstacle = crossing.obstacle(definition.id, of: subject) ?? crossing.obstacle(there.speaker, of: subject)
    guard let outcome = obstacle else { return nil }
    switch (crossing.value(definition.id, of: subject), here.value) {
    case (nil, nil): return outcome
    case (let arrived?, let found?):
      return ValueEquality.areEqual(arrived, found, of: definition) == true ? outcome : nil
    default: return nil
    }
  }

  /// Which of two limited sides is named: the silent one, else by the names of the formats, so that order has no say.
  private var preferredLimit: Side {
    if base.isSet != other.isSet { return base.isSet ? .other : .base }
    return comparer.base.format < comparer.other.format ? .base : .other
  }

  private var reason: String {
    switch (base.isSet, other.isSet) {
    case (true, true): "The documents say different things."
    case (false, false): "Both leave it out, and the defaults of the products differ."
    default:
      base.value == nil || other.value == nil
        ? loneliness : "One leaves it out, and the default of its product is another."
    }
  }

  private func make(_ kind: Difference.Kind, _ reason: String, limitedSide: Side? = nil) -> Difference {
    var difference = Difference(
      kind: kind, field: definition.id, record: record, gravity: definition.gravity,
      base: base.statement(definition), other: other.statement(definition), limitedSide: limitedSide, reason: reason,
      consequence: kind == .defaultExplicit ? nil : consequence)
    difference.question = OwnerQuestion(definition, base: base.value, other: other.value)
    return difference
  }

  /// What people notice when the base's value goes; a switch that was off before takes nothing away.
  private var consequence: String? {
    switch (base.value, other.value) {
    case (.boolean(let was)?, let now):
      let isLoss = definition.weakValue.map { $0 == now && base.value != now } ?? (was && now != .boolean(true))
      return isLoss ? definition.consequence : nil
    default: return base.value != nil && other.value == nil ? definition.consequence : nil
    }
  }
}

extension String {
  /// With a capital letter and a full stop.
  var asSentence: String {
    guard let first else { return "" }
    return first.uppercased() + dropFirst() + (hasSuffix(".") ? "" : ".")
  }
}
