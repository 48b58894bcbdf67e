import PolicyModel
import Translation

/// Which record of an account's surroundings is compared.
enum Subject: Hashable {
  case profile
  case account
  /// The certificate that a field of the account refers to.
  case certificate(reference: String)

  /// The kind of record.
  var holder: FieldDefinition.Holder {
    switch self {
    case .profile: .profile
    case .account: .account
    case .certificate: .certificate
    }
  }

  /// The record in a profile; nil if the account refers to no certificate there.
  func record(in profile: Profile, account: RecordID) -> RecordID? {
    switch self {
    case .profile: return .profile
    case .account: return account
    case .certificate(let reference):
      guard case .certificate(let id)? = profile[account][reference] else { return nil }
      return profile.certificates.firstIndex { $0.id == id }.map(RecordID.certificate)
    }
  }
}
