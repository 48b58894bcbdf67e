import Documents
import Mapping
import PolicyModel

/// Builds one output document.
final class ProfileWriter {
  let exporter: Exporter
  let shape: Shape
  var root = Node.object([])
  var trace = ExportTrace()
  /// Certificates that the output holds, by id, with their place in the profile.
  let exportedCertificates: Set<String>
  let profileBase: Pointer

  init(exporter: Exporter, shape: Shape) {
    self.exporter = exporter
    self.shape = shape
    profileBase = Self.first(shape.profile, in: Pointer())
    exportedCertificates =
      shape.certificates == nil
      ? []
      : Set(exporter.source.profile.certificates.filter(exporter.canHold).map(\.id))
        .intersection(exporter.referencedByID)
  }

  func write() {
    let profile = exporter.source.profile
    if shape.holdsProfile { writeRecord(.profile, exporter.table.profile, at: profileBase, filter: nil) }
    for index in profile.accounts.indices {
      writeRecord(
        .account(index), exporter.table.accounts, at: next(shape.accounts), filter: Self.filter(shape.accounts))
    }
    guard let certificates = shape.certificates else { return }
    for (index, certificate) in profile.certificates.enumerated() where exportedCertificates.contains(certificate.id) {
      let place = next(certificates)
      writeRecord(.certificate(index), exporter.table.certificates, at: place, filter: nil)
      guard let key = exporter.table.certificateID else { continue }
      put(.string(certificate.id), at: place.appending(key), origin: .written, for: [])
    }
  }

  private func writeRecord(_ record: RecordID, _ section: Section, at place: Pointer, filter: Path.Filter?) {
    trace.places[record] = place
    RecordWriter(output: self, record: record, base: place, section: section).write(filter: filter)
  }

  /// The list of payload types fits the payloads, carried ones included.
  func writeTypeList() {
    guard let list = shape.typeList, let member = shape.foreignType, shape.holdsProfile else { return }
    let profile = root[profileBase] ?? root
    let types = (shape.foreign.flatMap { $0.matches(in: profile) }).compactMap { $0.node.object?[member]?.text }
    let unique = types.enumerated().filter { types.firstIndex(of: $0.element) == $0.offset }.map(\.element)
    put(.array(unique.map(Node.string)), at: profileBase.appending(list), origin: .constant, for: [])
  }

  func put(_ unrestricted: Node, at pointer: Pointer, origin: ExportTrace.Origin, for keys: [FieldKey]) {
    let node = unrestricted.mappingTexts(exporter.representable)
    if node != unrestricted {
      for key in keys { trace.note(.narrowed("characters that the syntax cannot hold were removed"), for: key) }
    }
    root.place(node, at: pointer.steps[...])
    trace.write(node, at: pointer, origin: origin, for: keys)
  }

  /// The place of the next item of a path.
  func next(_ path: Path) -> Pointer {
    var place = profileBase
    for step in path.steps {
      switch step {
      case .key(let key): place = place.appending(key: key)
      case .each: place = place.appending(index: root[place]?.items?.count ?? 0)
      }
    }
    return place
  }

  private static func first(_ path: Path, in base: Pointer) -> Pointer {
    path.steps.reduce(base) { place, step in
      switch step {
      case .key(let key): place.appending(key: key)
      case .each: place.appending(index: 0)
      }
    }
  }

  private static func filter(_ path: Path) -> Path.Filter? {
    if case .each(let filter?) = path.steps.last { filter } else { nil }
  }
}

extension Exporter {
  /// The certificates that the target refers to by id, and so keeps beside the accounts.
  var referencedByID: Set<String> {
    let rows = table.accounts.rows.filter { $0.conversion == .certificate(.reference) }
    let fields = Set(rows.flatMap(\.fields))
    let found = source.profile.accounts.flatMap { account in
      fields.compactMap { field -> String? in
        if case .certificate(let id)? = account.values[field] { id } else { nil }
      }
    }
    return Set(found)
  }

  /// Whether a certificate can stand in the output document.
  func canHold(_ certificate: Certificate) -> Bool {
    guard let kind = certificate[.certificateKind] else { return false }
    if kind == .pkcs12 {
      guard options.includesSecrets, certificate[.certificateData]?.isWithheld == false else { return false }
    }
    let rows = table.certificates.rows.filter { $0.fields.contains(Field<CertificateKind>.certificateKind.id) }
    return rows.contains { row in
      row.constant.map { $0 == kind.fieldValue } ?? (row.hasKey && row.support.isWritable)
    }
  }
}
