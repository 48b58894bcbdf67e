/// Every field of the canonical model.
public enum FieldCatalogue {
  /// All fields: profile, account, certificate, in the order of documents and documentation.
  public static let all: [FieldDefinition] =
    profileFields + accountFields + serverFields + authenticationFields + mailFields + smimeFields + serviceFields
    + syncFields + deviceFields + certificateFields

  private static let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })

  /// The field with a name, or nil.
  public static func definition(_ id: String) -> FieldDefinition? { byID[id] }

  /// The fields that a holder has.
  public static func fields(of holder: FieldDefinition.Holder) -> [FieldDefinition] { byHolder[holder] ?? [] }

  /// The fields that a field has superseded.
  public static func legacyFields(of id: String) -> [FieldDefinition] { bySuccessor[id] ?? [] }

  private static let bySuccessor = Dictionary(grouping: all.filter { $0.supersededBy != nil }) { $0.supersededBy ?? "" }

  private static let byHolder = Dictionary(grouping: all, by: \.holder)
}
