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

  /// A challenge inside carried settings.
  func restrictSecrets(_ node: inout Node, _ row: Row) {
    let secrets: [String]
    switch row.conversion {
    case .gather(_, let keys), .settings(let keys): secrets = keys
    default: return
    }
    guard var object = node.object else { return }
    for secret in secrets {
      guard let found = object[secret] else { continue }
      let isMasked = found.text.map(CanonicalValue.isMasked) ?? false
      guard isMasked || !exporter.options.includesSecrets else { continue }
      object[secret] = nil
      let reason = isMasked ? "\(secret) is masked and was left out" : "\(secret) is a secret and was left out"
      output.trace.note(
        .needsInput(
          reason: reason, remedy: isMasked ? "Add it by hand." : "Use --secrets include, or add it by hand."),
        for: key(row.fields[0]))
    }
    node.value = .object(object)
  }
}
