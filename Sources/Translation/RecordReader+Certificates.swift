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
      guard let certificate = try certificate(found, form) else { return }
      set(row.fields[0], .certificate(certificate.id), from: [(found.node, found.place)])
      keep(certificate, from: found)
    } catch {
      let reading = ValueRepair.readings(of: found.node, after: error).first { form.takes($0) }
      guard isLenient, let reading else {
        return fault(error, found.key, found.node, found.place, isRepairable: reading != nil)
      }
      trace.repair(found.node, as: reading, at: found.place)
      readCertificate((reading, found.place, found.key), form, row)
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
      if let store = siblingText(storage, of: certificate.id, as: "certificate.storageName") {
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
    if let text = siblingText(name, of: certificate.id, as: "certificate.name") {
      certificate[.certificateName] = Template(text)
    }
    if let text = siblingText(password, of: certificate.id, as: "certificate.password") {
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

  /// The text of a member beside the reference.
  private mutating func siblingText(_ key: String?, of id: String, as field: String) -> String? {
    guard let found = sibling(key, of: id, as: field), let pointer = key.flatMap(Pointer.init(keyPath:)) else {
      return nil
    }
    return text(of: found, at: pointer)
  }

  private mutating func text(of found: Node, at pointer: Pointer) -> String? {
    if let text = found.text { return text }
    let error = ValueFault(.wrongType, "must be text")
    let reading = ValueRepair.reading(of: found, as: .text)
    let place = base.appending(pointer)
    guard isLenient, let reading else {
      fault(error, pointer, found, place, isRepairable: reading != nil)
      return nil
    }
    trace.repair(found, as: reading, at: place)
    return reading.text
  }

  /// What stands beside a reference that is not there says nothing. Products refuse another type of it all the same.
  mutating func readStrays(_ form: CertificateForm, _ row: Row) {
    guard case .inline(let name, let password, _) = form, let key = row.key else { return }
    for pointer in [name, password].compactMap({ $0.flatMap(Pointer.init(keyPath:)) }) {
      guard let found = node[pointer], !found.isNull else { continue }
      _ = text(of: found, at: pointer)
      trace.strays[base.appending(pointer)] = key
    }
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

extension CertificateForm {
  /// Whether a value can be the reference.
  fileprivate func takes(_ node: Node) -> Bool {
    switch self {
    case .reference, .alias: node.text != nil
    case .tenant: node.scalarText != nil && node.boolean == nil
    case .owner: node.boolean != nil
    case .inline(_, _, true): node.text.flatMap(Base64.decode) != nil
    case .inline(_, _, false): if case .data = node.value { true } else { false }
    }
  }
}
