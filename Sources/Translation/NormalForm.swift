import Documents
import Mapping
import PolicyModel

/// The last step of every importer: one way to say each thing.
struct NormalForm {
  let ownerLogin: Variable?

  func apply(to profile: inout Profile, _ trace: inout ImportTrace, account index: Int) {
    let record = RecordID.account(index)
    splitHost(&profile.accounts[index], record, &trace)
    splitUserName(&profile.accounts[index], record, &trace)
    resolveOwnerLogin(&profile.accounts[index], record, &trace)
  }

  /// A host holds no scheme, port or path.
  private func splitHost(_ account: inout Account, _ record: RecordID, _ trace: inout ImportTrace) {
    guard let text = account[.serverHost]?.literal, let parts = HostParts(text), parts.host != text else { return }
    let host = FieldKey(record, Field.serverHost.id)
    account[.serverHost] = Template(parts.host)
    if let port = parts.port, account[.serverPort] == nil {
      account[.serverPort] = port
      trace.reads[FieldKey(record, Field.serverPort.id)] = trace.reads[host]
    }
    if let path = parts.path, account[.serverPath] == nil {
      account[.serverPath] = Template(path)
      trace.reads[FieldKey(record, Field.serverPath.id)] = trace.reads[host]
    }
  }

  /// Whether a text in normal form can be a host.
  static func isHost(_ text: String) -> Bool {
    guard let parts = HostParts(text) else { return false }
    return parts.host == text
  }

  /// A login holds no domain.
  private func splitUserName(_ account: inout Account, _ record: RecordID, _ trace: inout ImportTrace) {
    guard account[.identityDomain] == nil, let parts = account[.identityUserName]?.split(atFirst: "\\") else { return }
    account[.identityUserName] = parts.after.isEmpty ? nil : parts.after
    guard !parts.before.isEmpty else { return }
    account[.identityDomain] = parts.before
    trace.reads[FieldKey(record, Field.identityDomain.id)] = trace.reads[FieldKey(record, Field.identityUserName.id)]
  }

  /// "The device owner's login" becomes the variable that the organisation's owners log in with.
  private func resolveOwnerLogin(_ account: inout Account, _ record: RecordID, _ trace: inout ImportTrace) {
    for field in account.values.setFields where account.values[field] == Row.ownerLogin {
      let login = ownerLogin ?? Self.usualLogin(account)
      account.values[field] = .text(Template(login))
      if ownerLogin == nil {
        trace.assumptions[FieldKey(record, field)] =
          "the owner's login was taken for \(login.name); --owner-login says otherwise"
      }
    }
  }

  static func usualLogin(_ account: Account) -> Variable {
    Derivations.hostType(of: account) == .office365 ? .ownerUPN : .ownerUserName
  }
}
