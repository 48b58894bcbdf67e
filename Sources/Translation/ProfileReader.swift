import Documents
import Mapping
import PolicyModel

/// Reads one profile of a document: its own settings, its accounts, the certificates they refer to, and what else there is.
struct ProfileReader {
  let importer: Importer
  let shape: Shape
  let node: Node
  let base: Pointer

  var profile = Profile()
  var trace = ImportTrace()
  var faults: [InputFault] = []
  /// The numbers of certificates that references stand for.
  private var adopted: [String: Int] = [:]

  init(importer: Importer, shape: Shape, node: Node, base: Pointer) {
    self.importer = importer
    self.shape = shape
    self.node = node
    self.base = base
  }

  private var table: MappingTable { importer.table }

  mutating func read() {
    let places = shape.accounts.matches(in: node, at: base)
    for place in places where place.node.object == nil { faults.append(noAccount(place.node, place.pointer)) }
    let accounts = places.filter { $0.node.object != nil }
    let certificates = shape.certificates?.matches(in: node, at: base) ?? []
    readForeign(besides: Set((accounts + certificates).map(\.pointer)))
    if shape.holdsProfile { profile.values = readRecord(node, base, .profile, table.profile).values }
    for (index, place) in accounts.enumerated() {
      let reader = readRecord(place.node, place.pointer, .account(index), table.accounts)
      claimFilter(shape.accounts, place)
      var account = Account()
      account.values = reader.values
      profile.accounts.append(account)
      adopt(reader.certificates, reader.certificateReads)
    }
    readCertificates(certificates)
    for index in profile.accounts.indices {
      NormalForm(ownerLogin: importer.ownerLogin).apply(to: &profile, &trace, account: index)
      checkHost(index)
    }
  }

  private mutating func readRecord(_ node: Node, _ place: Pointer, _ record: RecordID, _ section: Section)
    -> RecordReader
  {
    var reader = RecordReader(
      node: node, base: place, record: record, section: section, dialect: importer.dialect, fields: importer.fields,
      isLenient: importer.isLenient)
    reader.read()
    trace.merge(reader.trace)
    trace.places[record] = place
    faults += reader.faults
    return reader
  }

  /// What stands where an account should: written again, it would be in the way of the others.
  private func noAccount(_ node: Node, _ place: Pointer) -> InputFault {
    InputFault(
      .wrongType, at: node.position, pointer: place,
      summary: "\(place) must be an object with an account's settings; it is \(node.kind).",
      remedy: "Correct or remove it.")
  }

  private mutating func checkHost(_ index: Int) {
    guard let host = profile.accounts[index][.serverHost]?.literal, !NormalForm.isHost(host) else { return }
    let place = trace.reads[FieldKey(.account(index), Field<Template>.serverHost.id)]?.first
    let position = place.flatMap { node[Pointer(Array($0.steps.dropFirst(base.steps.count)))]?.position }
    faults.append(
      InputFault(
        .valueOutOfRange, at: position, pointer: place,
        summary: "\(place?.description ?? "The host") must be a host, or host:port with a port from 1 to 65535.",
        remedy: "Correct the value in the file."))
  }

  /// The member that tells an account from other payloads counts as read.
  private mutating func claimFilter(_ path: Path, _ place: (pointer: Pointer, node: Node)) {
    guard case .each(let filter?) = path.steps.last, let found = place.node.object?[filter.key] else { return }
    trace.claim(found, at: place.pointer.appending(key: filter.key))
  }

  /// Takes over records that references stand for.
  private mutating func adopt(_ certificates: [Certificate], _ reads: [String: [String: [Pointer]]]) {
    for certificate in certificates {
      let index = adopted[certificate.id] ?? profile.certificates.count
      if adopted.updateValue(index, forKey: certificate.id) == nil { profile.certificates.append(certificate) }
      for (field, pointers) in reads[certificate.id] ?? [:] {
        trace.reads[FieldKey(.certificate(index), field), default: []] += pointers
      }
    }
  }

  private mutating func readCertificates(_ places: [(pointer: Pointer, node: Node)]) {
    let referenced = Set(profile.accounts.flatMap { account in account.values.certificateReferences })
    for place in places {
      guard let idKey = table.certificateID, let id = certificateID(place, at: idKey), referenced.contains(id) else {
        addForeign(place, isCertificate: true, isPublic: checkUnused(place))
        continue
      }
      let record = RecordID.certificate(profile.certificates.count)
      let reader = readRecord(place.node, place.pointer, record, table.certificates)
      if let found = place.node[idKey] { trace.claim(found, at: place.pointer.appending(idKey)) }
      var certificate = Certificate(id: id)
      certificate.values = reader.values
      profile.certificates.append(certificate)
    }
  }

  /// The id that references name.
  private mutating func certificateID(_ place: (pointer: Pointer, node: Node), at key: Pointer) -> String? {
    guard let found = place.node[key], !found.isNull else { return nil }
    if let id = found.text { return id }
    let (fault, place) = (ValueFault(.wrongType, "must be text"), place.pointer.appending(key))
    let reading = ValueRepair.readings(of: found, after: fault).first { $0.text != nil }
    guard importer.isLenient, let reading else {
      faults.append(.value(found, fault, key, at: place, isRepairable: reading != nil))
      return nil
    }
    trace.repair(found, as: reading, at: place)
    return reading.text
  }

  /// Devices read a certificate that no account refers to as well: its values must fit. Whether it holds neither a private
  /// key nor another secret.
  private mutating func checkUnused(_ place: (pointer: Pointer, node: Node)) -> Bool {
    var reader = RecordReader(
      node: place.node, base: place.pointer, record: .certificate(0), section: table.certificates,
      dialect: importer.dialect, fields: importer.fields, isLenient: importer.isLenient)
    reader.read()
    faults += reader.faults
    trace.adoptRepairs(of: reader.trace)
    let kind = reader.values[Field<CertificateKind>.certificateKind.id].flatMap(CertificateKind.init(fieldValue:))
    return kind?.isIdentity == false && reader.values[Field<Secret>.certificatePassword.id] == nil
  }

  private mutating func readForeign(besides known: Set<Pointer>) {
    for path in shape.foreign {
      for place in path.matches(in: node, at: base) where !known.contains(place.pointer) {
        addForeign(place, isCertificate: false)
      }
    }
  }

  private mutating func addForeign(
    _ place: (pointer: Pointer, node: Node), isCertificate: Bool, isPublic: Bool = false
  ) {
    let type = shape.foreignType.flatMap { place.node.object?[$0]?.text }
    let path = Pointer(Array(place.pointer.steps.dropFirst(base.steps.count)))
    trace.foreign.append(
      .init(pointer: place.pointer, type: type, isCertificate: isCertificate, isPublic: isPublic, path: path))
  }
}

extension ImportTrace {
  mutating func merge(_ other: ImportTrace) {
    reads.merge(other.reads) { $0 + $1 }
    claims.formUnion(other.claims)
    ignored.merge(other.ignored) { first, _ in first }
    unreadable.formUnion(other.unreadable)
    assumptions.merge(other.assumptions) { first, _ in first }
    conflicts += other.conflicts
    adoptRepairs(of: other)
    strays.merge(other.strays) { first, _ in first }
    alternatives.merge(other.alternatives) { first, _ in first }
  }
}

extension FieldValues {
  /// The ids of all certificates that the record refers to.
  var certificateReferences: [String] {
    setFields.compactMap { field in
      if case .certificate(let id)? = self[field] { id } else { nil }
    }
  }
}
