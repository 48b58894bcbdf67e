import Documents
import Mapping
import PolicyModel

extension RecordWriter {
  /// A secret that may not travel, or that the source does not tell. True if the row is done with.
  func holdBack(_ row: Row, _ set: [String]) -> Bool {
    guard set.count == 1, case .secret(let secret)? = values[set[0]] else { return false }
    // The bytes of a certificate without a key are public.
    let isPublic = record.holder == .certificate && set[0] == Field<Secret>.certificateData.id && !holdsPrivateKey
    if secret.isTold, exporter.options.includesSecrets || isPublic { return false }
    let reason = !secret.isTold ? "the source does not tell it" : "secrets are left out"
    let remedy =
      !secret.isTold
      ? "Give it in the target product, or with --set-secret."
      : "Use --secrets include, or give it in the target product."
    output.trace.note(.needsInput(reason: reason, remedy: remedy), for: key(set[0]))
    if let heldBack = row.heldBack, let mark = heldBack.mark {
      put(mark, at: heldBack.key, origin: .written, for: set)
    }
    return true
  }

  private var holdsPrivateKey: Bool {
    values[Field<CertificateKind>.certificateKind.id] == CertificateKind.pkcs12.fieldValue
  }

  /// Leaves out the secrets inside carried settings, and what devices would refuse.
  func restrictSettings(_ node: inout Node, _ row: Row) {
    let declared: [String]
    switch row.conversion {
    case .gather(_, let keys), .settings(let keys): declared = keys
    default:
      guard !row.memberTypes.isEmpty else { return }
      declared = []
    }
    let misfits = row.misfits(in: node)
    if let object = node.object, !misfits.isEmpty {
      node = Node(
        .object(Object(object.members.filter { member in !misfits.contains { $0.key == member.key } })),
        at: node.position)
    }
    var filter = SecretFilter(declared: declared, includesSecrets: exporter.options.includesSecrets)
    node = filter.filter(node)
    note(misfits.map { "\($0.key) \($0.expectation)" }, filter.removed, row)
  }

  private func note(_ misfits: [String], _ removed: [(place: Pointer, isMasked: Bool)], _ row: Row) {
    let secrets = removed.map { place, isMasked in
      "\(place.description.dropFirst()) is \(isMasked ? "masked" : "a secret")"
    }
    guard !(misfits + secrets).isEmpty else { return }
    let reason = (misfits + secrets).joined(separator: ", ") + " and was left out"
    guard !secrets.isEmpty else { return output.trace.note(.narrowed(reason), for: key(row.fields[0])) }
    let canTravel = removed.contains { !$0.isMasked }
    output.trace.note(
      .needsInput(
        reason: reason, remedy: canTravel ? "Use --secrets include, or add it by hand." : "Add it by hand."),
      for: key(row.fields[0]))
  }
}

extension Secret {
  /// Whether there is something to carry: neither withheld nor what redaction put in its place.
  var isTold: Bool {
    switch reveal() {
    case .text(let text): !CanonicalValue.isUntold(text)
    case .data: true
    case nil: false
    }
  }
}
