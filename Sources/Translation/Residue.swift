import Documents
import Mapping
import PolicyModel

/// What a source holds that no row claims: written again when the target is the same format.
struct Residue {
  let root: Node
  let place: Pointer
  let trace: ImportTrace
  /// Unrecognised leaves.
  let unrecognised: [Pointer]
  /// Place of each selected account in the source, in the order of the profile that is written.
  let places: [RecordID: Pointer]

  func write(into writer: ProfileWriter, includesSecrets: Bool) {
    for pointer in unrecognised { carry(pointer, into: writer, includesSecrets) }
    for payload in trace.foreign { carry(payload, into: writer, includesSecrets) }
  }

  private func carry(_ pointer: Pointer, into writer: ProfileWriter, _ includesSecrets: Bool) {
    guard let node = root[pointer], includesSecrets || !SecretNames.mayName(pointer) else { return }
    guard let target = destination(of: pointer, in: writer), writer.root[target] == nil else { return }
    // Lists are carried only as a whole: an item's number means nothing elsewhere.
    writer.put(node, at: target, origin: .carried, for: [])
    writer.trace.carried.insert(pointer)
  }

  /// The record that a leaf lies in says where it goes; elsewhere the profile does.
  private func destination(of pointer: Pointer, in writer: ProfileWriter) -> Pointer? {
    let records = Dictionary(places.map { ($0.value, $0.key) }) { first, second in max(first, second) }
    for length in stride(from: pointer.steps.count, through: 0, by: -1) {
      guard let record = records[Pointer(Array(pointer.steps.prefix(length)))], record != .profile else { continue }
      return writer.trace.places[record]?.appending(Pointer(Array(pointer.steps.dropFirst(length))))
    }
    guard writer.shape.holdsProfile, pointer.isWithin(place) else { return nil }
    return writer.profileBase.appending(Pointer(Array(pointer.steps.dropFirst(place.steps.count))))
  }

  private func carry(_ payload: ImportTrace.ForeignPayload, into writer: ProfileWriter, _ includesSecrets: Bool) {
    guard writer.shape.holdsProfile, let node = root[payload.pointer] else { return }
    guard includesSecrets || !SecretNames.mayHoldSecret(node) else { return }
    guard case .index? = payload.path.steps.last else { return }
    let list = writer.profileBase.appending(Pointer(payload.path.steps.dropLast()))
    writer.put(node, at: list.appending(index: writer.root[list]?.items?.count ?? 0), origin: .carried, for: [])
    writer.trace.carried.insert(payload.pointer)
  }
}

/// Keys whose values are taken for secrets.
enum SecretNames {
  private static let words = ["password", "passcode", "secret", "challenge", "token", "sharedkey", "privatekey"]

  /// Whether a key on the way to a leaf names a secret.
  static func mayName(_ pointer: Pointer) -> Bool {
    pointer.steps.contains { step in
      guard case .key(let key) = step else { return false }
      return isSecret(key)
    }
  }

  static func isSecret(_ key: String) -> Bool {
    let lower = key.lowercased()
    return words.contains { lower.contains($0) }
  }

  /// Whether a payload of a type that we do not know may hold a secret: a key that names one, or opaque data.
  static func mayHoldSecret(_ node: Node) -> Bool {
    node.leaves().contains { leaf in
      if mayName(leaf.pointer) { return true }
      if case .data = leaf.node.value { return true }
      return false
    }
  }
}
