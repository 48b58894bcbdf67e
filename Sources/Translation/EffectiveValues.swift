public import Documents
public import Mapping
public import PolicyModel

/// What a format's product does with a record: set values, and where nothing is set, what the table states.
public struct EffectiveValues: Sendable {
  /// Where a value comes from.
  public enum Origin: Sendable, Equatable {
    case set
    /// The vendor's default when the key is absent.
    case defaulted
    /// The product always behaves so; with the row's note.
    case inherent(note: String?)
    /// It follows from other values, with any product.
    case modelled
  }

  /// What the format can express.
  public let table: MappingTable
  /// What the document sets.
  public let profile: Profile
  /// The fields that there are.
  public let fields: FieldSpace
  /// The alternative of each choice that the document uses.
  public let alternatives: [RecordID: [Pointer: Int]]
  /// How conditions look at a record, where that is not by this table: an output's conditions see what the source states.
  var conditions: (@Sendable (RecordID) -> (String) -> FieldValue?)?
  /// The profile before its variables were filled in: what makes it the same profile for every owner; nil: it is the same.
  var identity: Profile?

  /// The value that takes effect, set or stated.
  public func value(_ key: FieldKey) -> FieldValue? { profile[key.record][key.field] ?? stated(key)?.value }

  /// A look-up for conditions of a record; fields of the profile are found from everywhere.
  public func lookup(_ record: RecordID) -> (String) -> FieldValue? { lookup(record, visiting: []) }

  private func lookup(_ record: RecordID, visiting: Set<String>) -> (String) -> FieldValue? {
    if let conditions { return conditions(record) }
    return { field in
      let holder = fields.definition(field)?.holder
      let owner = holder == .profile ? RecordID.profile : record
      if let value = profile[owner][field] { return value }
      guard !visiting.contains(field) else { return nil }
      if let stated = stated(FieldKey(owner, field), visiting: visiting.union([field])) { return stated.value }
      return Derivations.conditionValue(field, profile[owner])
    }
  }

  /// What the table states for a field that is not set.
  public func stated(_ key: FieldKey) -> (value: FieldValue, origin: Origin)? { stated(key, visiting: []) }

  private func stated(_ key: FieldKey, visiting: Set<String>) -> (value: FieldValue, origin: Origin)? {
    for row in rows(of: key) {
      if let value = row.inherent, row.support == .inherent {
        if let when = row.when, !when.holds(lookup(key.record, visiting: visiting.union([key.field]))) { continue }
        return (value, .inherent(note: row.note))
      }
      if let value = defaultValue(row, key.field) { return (value, .defaulted) }
    }
    return modelled(key, visiting)
  }

  /// What follows from other values whatever the product: the usual port, the kind of host, the way of signing in.
  private func modelled(_ key: FieldKey, _ visiting: Set<String>) -> (value: FieldValue, origin: Origin)? {
    let lookup = lookup(key.record, visiting: visiting.union([key.field]))
    switch key.field {
    case Field<Int>.serverPort.id:
      return (.integer(lookup(Field<Bool>.serverUseSSL.id) == .boolean(false) ? 80 : 443), .modelled)
    case Field<HostType>.serverHostType.id:
      guard case .text(let host)? = lookup(Field<Template>.serverHost.id), let name = host.literal else { return nil }
      return (Derivations.hostType(ofHost: name).fieldValue, .modelled)
    case Field<AuthenticationMethod>.authenticationMethod.id:
      let certificates: [Field<CertificateReference>] = [
        .authenticationIdentityCertificate, .authenticationInlineCertificate,
      ]
      let hasCertificate = certificates.contains { lookup($0.id) != nil }
      return ((hasCertificate ? AuthenticationMethod.certificate : .password).fieldValue, .modelled)
    default:
      return nil
    }
  }

  /// The rows of a field outside choices, and in the alternatives that the document uses.
  public func rows(of key: FieldKey) -> [Row] {
    table.section(key.record.holder).rows(of: key.field, alternatives: alternatives[key.record] ?? [:])
  }

  private func defaultValue(_ row: Row, _ field: String) -> FieldValue? {
    guard let node = row.defaultValue, let index = row.fields.firstIndex(of: field) else { return nil }
    if case .member = row.conversion { return node.boolean.map(FieldValue.boolean) }
    let context = ConversionContext(fields: fields.definitions(row), dialect: .neutral)
    let values = try? row.conversion.read(node, context)
    return values.flatMap { $0.indices.contains(index) ? $0[index] : nil }
  }
}
