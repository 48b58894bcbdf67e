import Documents
import Mapping
import PolicyModel

extension RecordWriter {
  func writeReference(_ row: Row, _ form: CertificateForm) {
    let field = row.fields[0]
    guard case .certificate(let id)? = values[field] else {
      if requires(row) {
        output.trace.missing.append(
          .init(record: record, field: field, summary: "\(exporter.table.title) needs \(row.label ?? field)."))
      }
      return
    }
    switch form {
    case .reference: writeReference(row, id)
    case .tenant: writeTenantID(row, id)
    case .owner: writeOwnerSwitch(row, id)
    case .alias(let storage): writeAlias(row, id, storage)
    case .inline(let name, let password, let asBase64): writeInline(row, id, name, password, asBase64)
    }
  }

  private func certificate(_ id: String) -> (index: Int, certificate: Certificate)? {
    source.profile.certificates.firstIndex { $0.id == id }.map { ($0, source.profile.certificates[$0]) }
  }

  private func needsInput(_ row: Row, _ reason: String, _ remedy: String) {
    output.trace.note(.needsInput(reason: reason, remedy: remedy), for: key(row.fields[0]))
  }

  /// Names the certificate and what it is for before the reason why it stays behind.
  private func needsInput(
    _ row: Row, _ found: (index: Int, certificate: Certificate)?, _ reason: String, _ remedy: String
  ) {
    guard let found else { return needsInput(row, reason, remedy) }
    let words = CertificateWords(
      kind: found.certificate[.certificateKind], insight: exporter.insights[.certificate(found.index)])
    let purpose = CertificateWords.purpose(row.fields[0]).map { " \($0)" } ?? ""
    needsInput(row, "\(words.noun)\(purpose) stays behind: \(reason)", remedy)
  }

  /// Relates a certificate's own fields to the place where the reference says them.
  private func relate(_ index: Int, _ fields: [String], _ node: Node, at pointer: Pointer) {
    let set = fields.filter { source.profile[.certificate(index)][$0] != nil }
    let keys = set.map { FieldKey(.certificate(index), $0) }
    output.put(node, at: base.appending(pointer), origin: .written, for: keys)
  }

  private func writeReference(_ row: Row, _ id: String) {
    guard let found = certificate(id) else {
      // A reference that points nowhere is kept within its format, where it may be mended; it means nothing elsewhere.
      if exporter.isSameFormat { return place(.string(id), row, origin: .written, for: row.fields) }
      return needsInput(
        row, "the source refers to a certificate that it does not hold", "Add the certificate in the target product.")
    }
    if output.exportedCertificates.contains(id) { return place(.string(id), row, origin: .written, for: row.fields) }
    let isKey = found.certificate[.certificateKind] == .pkcs12
    let isWithheld = found.certificate[.certificateData]?.isWithheld != false
    needsInput(
      row, found,
      isKey && !isWithheld
        ? "it holds a private key, and secrets are left out" : "it cannot be carried over",
      isKey && !isWithheld
        ? "Use --secrets include, or upload it in the target product and choose it there."
        : "Upload it in the target product and choose it there.")
  }

  private func writeTenantID(_ row: Row, _ id: String) {
    guard let found = certificate(id), found.certificate[.certificateKind] == .tenant,
      source.table.vendor == exporter.table.vendor, let key = row.key,
      let node = Conversion.identifier.write([.text(Template(id))], ConversionContext(fields: [], dialect: .neutral))
        .node
    else {
      return needsInput(
        row, certificate(id), "certificates are referred to by an id that only the target's tenant has",
        "Upload it in the target product and choose it there.")
    }
    place(node, row, origin: .written, for: row.fields)
    relate(found.index, Self.referenceFields, node, at: key)
  }

  private func writeOwnerSwitch(_ row: Row, _ id: String) {
    guard let key = row.key else { return }
    place(.boolean(true), row, origin: .written, for: row.fields)
    if let found = certificate(id), found.certificate[.certificateKind] == .owner {
      return relate(found.index, Self.referenceFields, .boolean(true), at: key)
    }
    needsInput(
      row, certificate(id), "the target uses each device owner's own certificate",
      "Upload each owner's certificate in the target product.")
  }

  private func writeAlias(_ row: Row, _ id: String, _ storage: String?) {
    guard let found = certificate(id), found.certificate[.certificateKind] == .alias, let key = row.key,
      let name = found.certificate[.certificateName]?.literal
    else {
      return needsInput(
        row, certificate(id), "certificates are referred to by their name on the device",
        "Install the certificate on the devices and give its alias with --set, or in the target product.")
    }
    place(.string(name), row, origin: .written, for: row.fields)
    relate(found.index, Self.referenceFields + [Field<Template>.certificateName.id], .string(name), at: key)
    if let storage = storage.flatMap(Pointer.init(keyPath:)),
      let store = found.certificate[.certificateStorageName]?.literal
    {
      relate(found.index, [Field<Template>.certificateStorageName.id], .string(store), at: storage)
    }
  }

  private func writeInline(_ row: Row, _ id: String, _ name: String?, _ password: String?, _ asBase64: Bool) {
    guard let found = certificate(id), found.certificate[.certificateKind] == .pkcs12, let key = row.key,
      let bytes = found.certificate[.certificateData]?.bytes, exporter.options.includesSecrets
    else {
      return needsInput(
        row, certificate(id), "it holds a private key, which was left out or is not at hand",
        "Use --secrets include, or upload it in the target product and choose it there.")
    }
    let node = asBase64 ? Node.string(Base64.text(bytes)) : Node(.data(bytes))
    place(node, row, origin: .written, for: row.fields)
    relate(found.index, Self.referenceFields + [Field<Secret>.certificateData.id], node, at: key)
    if let name = name.flatMap(Pointer.init(keyPath:)), let text = found.certificate[.certificateName]?.literal {
      relate(found.index, [Field<Template>.certificateName.id], .string(text), at: name)
    }
    if let password = password.flatMap(Pointer.init(keyPath:)),
      let secret = found.certificate[.certificatePassword], secret.isTold, let node = secret.node
    {
      relate(found.index, [Field<Secret>.certificatePassword.id], node, at: password)
    }
  }

  private static let referenceFields = [
    Field<CertificateKind>.certificateKind.id, Field<CertificateHolder>.certificateHolder.id,
  ]
}
