import Documents
import Mapping
import PolicyModel
import Translation

/// An account as rules see it.
struct LintedAccount: Sendable {
  let profile: LintedProfile
  /// Its place in the profile, from 0.
  let index: Int

  var record: RecordID { .account(index) }
  var account: Account { profile.profile.accounts[index] }

  /// The value that takes effect: set, or what the table states.
  subscript<Value: FieldRepresentable>(field: Field<Value>) -> Value? {
    profile.values.value(key(field)).flatMap(Value.init(fieldValue:))
  }

  /// The value that the document itself states.
  func set<Value: FieldRepresentable>(_ field: Field<Value>) -> Value? { account[field] }

  func key<Value>(_ field: Field<Value>) -> FieldKey { FieldKey(record, field.id) }

  /// The place of a field, or of the account where the document does not state it.
  func place<Value>(_ field: Field<Value>) -> LintPlace { profile.place(key(field)) }

  /// The account's place.
  var place: LintPlace { profile.place(record) }

  func raw<Value>(_ field: Field<Value>) -> [(pointer: Pointer, node: Node)] { profile.raw(key(field)) }

  func rows<Value>(_ field: Field<Value>) -> [Row] { profile.rows(key(field)) }

  func canSay<Value>(_ field: Field<Value>) -> Bool { profile.canSay(key(field)) }

  /// Whether address or user name is fixed text, so that every device gets the account of the same user.
  var namesOneUser: Bool {
    [set(.identityEmailAddress), set(.identityUserName)].contains { template in
      template?.literal != nil && template?.isEmpty == false
    } && !holdsSuspects
  }

  /// Whether address or user name look like another product's variables.
  private var holdsSuspects: Bool { holdsSuspect(.identityEmailAddress) || holdsSuspect(.identityUserName) }

  /// Whether a text looks like another product's variable. Nobody can tell then what devices will get.
  func holdsSuspect(_ field: Field<Template>) -> Bool { profile.trace.suspects[key(field)] != nil }

  /// Whether the server is Exchange Online: by what the document says of it, or by its name.
  var isOffice365: Bool {
    let host = set(.serverHost)?.literal?.lowercased()
    return self[.serverHostType] == .office365 || host.map(HostFacts.office365.contains) == true
  }

  /// Whether the account signs in with a certificate that the document names and holds.
  var signsInWithCertificate: Bool {
    let uses: [Field<CertificateReference>] = [.authenticationIdentityCertificate, .authenticationInlineCertificate]
    return set(.authenticationMethod) != .password
      && uses.contains { certificate($0).map { $0[.certificateKind]?.isIdentity != false } ?? false }
  }

  /// The certificate that a reference names; nil if there is none of that id.
  func certificate(_ field: Field<CertificateReference>) -> Certificate? {
    set(field).flatMap { profile.certificateNumbers[$0.id] }.map { profile.profile.certificates[$0] }
  }
}
