public import PolicyModel

/// Which record of a profile.
public enum RecordID: Sendable, Hashable, Comparable {
  case profile
  /// By its place in the profile, from 0.
  case account(Int)
  /// By its place in the profile, from 0.
  case certificate(Int)

  /// The kind of record.
  public var holder: FieldDefinition.Holder {
    switch self {
    case .profile: .profile
    case .account: .account
    case .certificate: .certificate
    }
  }

  /// The place among records of the same kind, from 0.
  public var index: Int {
    switch self {
    case .profile: 0
    case .account(let index), .certificate(let index): index
    }
  }
}

/// One field of one record.
public struct FieldKey: Sendable, Hashable {
  /// The record.
  public let record: RecordID
  /// The field's id.
  public let field: String

  /// Names a field of a record.
  public init(_ record: RecordID, _ field: String) {
    self.record = record
    self.field = field
  }
}

extension Profile {
  /// The set fields of a record; empty for a record that does not exist.
  public subscript(record: RecordID) -> FieldValues {
    get {
      switch record {
      case .profile: values
      case .account(let index): accounts.indices.contains(index) ? accounts[index].values : FieldValues()
      case .certificate(let index): certificates.indices.contains(index) ? certificates[index].values : FieldValues()
      }
    }
    set {
      switch record {
      case .profile: values = newValue
      case .account(let index): if accounts.indices.contains(index) { accounts[index].values = newValue }
      case .certificate(let index): if certificates.indices.contains(index) { certificates[index].values = newValue }
      }
    }
  }

  /// Every record: the profile, its accounts, its certificates.
  public var records: [RecordID] {
    [.profile] + accounts.indices.map(RecordID.account) + certificates.indices.map(RecordID.certificate)
  }

  /// Every set field, record by record.
  public var setFields: [FieldKey] {
    records.flatMap { record in self[record].setFields.map { FieldKey(record, $0) } }
  }
}
