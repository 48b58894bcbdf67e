import Documents
import Mapping
import PolicyModel

extension RecordWriter {
  /// A secret that may not travel, or that the source does not tell. True if the row is done with.
  func holdBack(_ row: Row, _ set: [String]) -> Bool {
    guard set.count == 1, case .secret(let secret)? = values[set[0]] else { return false }
    // The bytes of a certificate without a key are public.
    let isPublic = record.holder == .certificate && set[0] == Field<Secret>.certificateData.id && !holdsPrivateKey
    if !secret.isWithheld, exporter.options.includesSecrets || isPublic { return false }
    let reason = secret.isWithheld ? "the source does not tell it" : "secrets are left out"
    let remedy =
      secret.isWithheld
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

  /// Leaves out the secrets inside carried settings.
  func restrictSecrets(_ node: inout Node, _ row: Row) {
    let declared: [String]
    switch row.conversion {
    case .gather(_, let keys), .settings(let keys): declared = keys
    default: return
    }
    var filter = SecretFilter(declared: declared, includesSecrets: exporter.options.includesSecrets)
    node = filter.filter(node)
    guard !filter.removed.isEmpty else { return }
    let parts = filter.removed.map { place, isMasked in
      "\(place.description.dropFirst()) is \(isMasked ? "masked" : "a secret")"
    }
    let canTravel = filter.removed.contains { !$0.isMasked }
    output.trace.note(
      .needsInput(
        reason: parts.joined(separator: ", ") + " and was left out",
        remedy: canTravel ? "Use --secrets include, or add it by hand." : "Add it by hand."),
      for: key(row.fields[0]))
  }
}
