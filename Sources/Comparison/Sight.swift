import Mapping
import PolicyModel
import Translation

/// What one side says about a field, as values.
struct Sight {
  /// The field that speaks: a legacy field may stand for its successor.
  let speaker: String
  let value: FieldValue?
  let origin: Statement.Origin
  let location: Location?
  /// What was taken for granted when it was read.
  let assumption: String?
  /// The dialects in which its text would hold variables.
  let suspects: [String]

  /// - Parameter isSetOpposite: Whether the other side sets a field of the same record.
  init(_ key: FieldKey, of account: ComparedAccount, isSetOpposite: (String) -> Bool) {
    let source = account.input.source
    let trace = source.imported.profiles[account.profile].trace
    let values = account.values.profile[key.record]
    let spoken = Self.speaker(of: key.field, values, isSetOpposite)
    speaker = spoken ?? key.field
    if let spoken, let value = values[spoken] {
      let written = FieldKey(key.record, spoken)
      self.value = value
      origin = .set
      location = source.location(of: written, inProfile: account.profile)
      assumption = trace.assumptions[written]
      suspects = trace.suspects[written] ?? []
      return
    }
    let isMoved = values[key.field] != nil
    let stated = isMoved ? nil : account.values.stated(key)
    value = stated?.value
    location = nil
    assumption = nil
    suspects = []
    switch stated?.origin {
    case .set?: origin = .set
    case .defaulted?: origin = .defaulted
    case .inherent?: origin = .inherent
    case .modelled?: origin = .modelled
    case nil: origin = .unknown
    }
  }

  /// The field that the document sets for this one; nil if none does. A legacy field speaks for its successor, which is
  /// not set, if the other side does not say the legacy field at all.
  private static func speaker(of field: String, _ values: FieldValues, _ isSetOpposite: (String) -> Bool) -> String? {
    if values[field] != nil {
      let successor = FieldCatalogue.definition(field)?.supersededBy
      let isMoved = successor.map { values[$0] == nil && !isSetOpposite(field) } ?? false
      return isMoved ? nil : field
    }
    return FieldCatalogue.legacyFields(of: field).first { values[$0.id] != nil && !isSetOpposite($0.id) }?.id
  }

  /// Whether the document itself says it.
  var isSet: Bool { origin == .set }

  /// For reports.
  func statement(_ definition: FieldDefinition) -> Statement {
    Statement(value: value.map(definition.publicText), origin: origin, location: location)
  }
}
