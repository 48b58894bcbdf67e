import Documents
import Mapping
import PolicyModel

/// Applies what a caller sets with `--set FIELD=VALUE`. Text that is empty takes the value away.
struct Setting {
  let fields: FieldSpace

  func apply(_ field: String, _ text: String, to imported: inout ImportedProfile) throws(UsageFault) {
    guard let definition = fields.definition(field) else { throw UsageFault(unknown(field)) }
    if text.isEmpty, [.text, .template].contains(definition.type) { return set(definition, nil, in: &imported) }
    let value = try value(text, definition)
    set(definition, value, in: &imported)
    if case .certificate(let id) = value { addAlias(id, text, to: &imported) }
    for index in imported.profile.accounts.indices {
      NormalForm(ownerLogin: nil).apply(to: &imported.profile, &imported.trace, account: index)
    }
    for account in imported.profile.accounts {
      if let host = account[.serverHost]?.literal, !NormalForm.isHost(host) {
        throw UsageFault("The value of server.host must be a host, or host:port with a port from 1 to 65535.")
      }
    }
    for key in imported.profile.setFields where imported.trace.reads[key] == nil { imported.trace.options.insert(key) }
  }

  /// A secret; one that is masked is none, and stays withheld.
  func apply(_ field: String, secret: Secret, to imported: inout ImportedProfile) throws(UsageFault) {
    guard let definition = fields.definition(field) else { throw UsageFault(unknown(field)) }
    guard definition.type == .secret else {
      throw UsageFault("\(field) is no secret; give its value with --set \(field)=VALUE.")
    }
    let isMasked = if case .text(let text)? = secret.reveal() { CanonicalValue.isMasked(text) } else { false }
    set(definition, .secret(isMasked ? .withheld : secret), in: &imported)
  }

  private func set(_ definition: FieldDefinition, _ value: FieldValue?, in imported: inout ImportedProfile) {
    for record in imported.profile.records where record.holder == definition.holder {
      imported.profile[record][definition.id] = value
      if value != nil { imported.trace.options.insert(FieldKey(record, definition.id)) }
      imported.trace.reads[FieldKey(record, definition.id)] = nil
    }
  }

  private func unknown(_ field: String) -> String {
    let known = FieldDefinition.Holder.allCases.flatMap { fields.fields(of: $0).map(\.id) }
    let hint = Suggestion.nearest(to: field, among: known).map { " Did you mean \($0)?" } ?? ""
    return "There is no field \(field).\(hint)"
  }

  private func value(_ text: String, _ definition: FieldDefinition) throws(UsageFault) -> FieldValue {
    if definition.type == .certificate {
      guard !text.isEmpty else { throw UsageFault("The value of \(definition.id) must be the name of a certificate.") }
      return .certificate("alias-\(text)")
    }
    do throws(ValueFault) {
      let value = try CanonicalValue.decode(node(text, definition.type), as: definition.type, dialect: .neutral)
      guard value.fits(definition.type) else { throw ValueFault(.wrongType, "must be \(definition.type.summary)") }
      return value
    } catch {
      throw UsageFault("The value of \(definition.id) \(error.expectation).")
    }
  }

  private func node(_ text: String, _ type: FieldType) -> Node {
    switch type {
    case .boolean: text == "true" ? .boolean(true) : text == "false" ? .boolean(false) : .string(text)
    case .integer, .port, .days, .minutesOfDay: Int(text).map(Node.integer) ?? .string(text)
    case .textList, .templateList, .words:
      .array(text.split(separator: ",").map { .string($0.split(separator: " ").joined(separator: " ")) })
    default: .string(text)
    }
  }

  /// A certificate that is given on the command line is a name in the devices' key stores.
  private func addAlias(_ id: String, _ name: String, to imported: inout ImportedProfile) {
    guard imported.profile.certificate(id) == nil else { return }
    var certificate = Certificate(id: id)
    certificate[.certificateKind] = .alias
    certificate[.certificateName] = Template(name)
    let record = RecordID.certificate(imported.profile.certificates.count)
    imported.profile.certificates.append(certificate)
    for field in certificate.values.setFields { imported.trace.options.insert(FieldKey(record, field)) }
  }
}
