import Documents
import Mapping
import PolicyModel

extension RecordReader {
  /// Reads a reference to a certificate, and makes the record for what the reference itself stands for.
  mutating func readCertificate(
    _ found: (node: Node, place: Pointer, key: Pointer), _ form: CertificateForm, _ row: Row
  ) {
    trace.claim(found.node, at: found.place)
    if found.node.isNull || found.node.text?.isEmpty == true { return }
    do {
      if let certificate = try certificate(found, form) {
        set(row.fields[0], .certificate(certificate.id), from: [(found.node, found.place)])
        keep(certificate, from: found)
      }
    } catch {
      faults.append(
        InputFault(
          error.code, at: found.node.position, pointer: found.place,
          summary: "\(found.key.keyPath) \(error.expectation); it is \(found.node.kind).",
          remedy: "Correct the value in the file, or remove the key."))
    }
  }

  private mutating func certificate(
    _ found: (node: Node, place: Pointer, key: Pointer), _ form: CertificateForm
  ) throws(ValueFault) -> Certificate? {
    switch form {
    case .reference:
      guard let id = found.node.text else { throw ValueFault(.wrongType, "must be the id of a certificate") }
      return Certificate(id: id)
    case .tenant:
      guard let id = found.node.scalarText, found.node.boolean == nil else {
        throw ValueFault(.wrongType, "must be an id: a number or text")
      }
      return made(id: id, kind: .tenant, holder: .shared)
    case .owner:
      guard let text = found.node.scalarText, let isOn = Bool(text) else {
        throw ValueFault(.wrongType, "must be true or false")
      }
      return isOn ? made(id: "owner", kind: .owner, holder: .perUser) : nil
    case .alias(let storage):
      guard let name = found.node.text else { throw ValueFault(.wrongType, "must be the name of a certificate") }
      var certificate = made(id: "alias-\(name)", kind: .alias, holder: .perDevice)
      certificate[.certificateName] = Template(name)
      if let store = sibling(storage, of: certificate.id, as: "certificate.storageName")?.text {
        certificate[.certificateStorageName] = Template(store)
      }
      return certificate
    case .inline(let name, let password, let asBase64):
      return try inline(found.node, name: name, password: password, asBase64: asBase64)
    }
  }

  private mutating func inline(
    _ node: Node, name: String?, password: String?, asBase64: Bool
  ) throws(ValueFault) -> Certificate {
    var certificate = made(id: "inline-\(record.index + 1)", kind: .pkcs12, holder: .shared)
    if let text = node.text, CanonicalValue.isMasked(text) {
      certificate[.certificateData] = .withheld
    } else if asBase64 {
      guard let bytes = node.text.flatMap(Base64.decode) else { throw ValueFault(.wrongType, "must be base64 text") }
      certificate[.certificateData] = Secret(bytes)
    } else {
      guard case .data(let bytes) = node.value else { throw ValueFault(.wrongType, "must be data") }
      certificate[.certificateData] = Secret(bytes)
    }
    if let text = sibling(name, of: certificate.id, as: "certificate.name")?.text {
      certificate[.certificateName] = Template(text)
    }
    if let found = sibling(password, of: certificate.id, as: "certificate.password"), let text = found.text {
      certificate[.certificatePassword] = CanonicalValue.isMasked(text) ? .withheld : Secret(text)
    }
    return certificate
  }

  private func made(id: String, kind: CertificateKind, holder: CertificateHolder) -> Certificate {
    var certificate = Certificate(id: id)
    certificate[.certificateKind] = kind
    certificate[.certificateHolder] = holder
    return certificate
  }

  /// A member beside the reference that tells a field of the certificate.
  private mutating func sibling(_ key: String?, of id: String, as field: String) -> Node? {
    guard let key, let pointer = Pointer(keyPath: key), let found = node[pointer] else { return nil }
    trace.claim(found, at: base.appending(pointer))
    guard !found.isNull, found.text?.isEmpty != true else { return nil }
    certificateReads[id, default: [:]][field, default: []].append(base.appending(pointer))
    return found
  }

  private mutating func keep(_ certificate: Certificate, from found: (node: Node, place: Pointer, key: Pointer)) {
    for field in certificate.values.setFields where certificateReads[certificate.id]?[field] == nil {
      certificateReads[certificate.id, default: [:]][field] = [found.place]
    }
    if !certificate.values.isEmpty, !certificates.contains(where: { $0.id == certificate.id }) {
      certificates.append(certificate)
    }
  }
}
