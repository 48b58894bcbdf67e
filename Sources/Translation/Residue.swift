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
  /// The selected records by their places in the source, numbered as in the profile that is written.
  let records: [Pointer: RecordID]
  /// How the variables in texts are read and written; nil: they stay as they are.
  var respelling: (source: Dialect, target: Dialect)?

  func write(into writer: ProfileWriter, includesSecrets: Bool) {
    for pointer in unrecognised { carry(pointer, into: writer, includesSecrets) }
    for payload in trace.foreign { carry(payload, into: writer, includesSecrets) }
  }

  private func carry(_ pointer: Pointer, into writer: ProfileWriter, _ includesSecrets: Bool) {
    guard let node = root[pointer], includesSecrets || !SecretNames.mayName(pointer) else { return }
    guard var target = destination(of: pointer, in: writer) else { return }
    if case .index? = target.steps.last {
      // An item's number means nothing beside items that were written: it stands behind them.
      let list = Pointer(target.steps.dropLast())
      target = list.appending(index: writer.root[list]?.items?.count ?? 0)
    }
    guard writer.root[target] == nil else { return }
    if MaskedSecrets.isOne(node, at: pointer) {
      writer.trace.masked.append(pointer)
      return
    }
    writer.put(respelled(node, pointer, writer), at: target, origin: .carried, for: [])
    writer.trace.carried.insert(pointer)
  }

  /// The record that a leaf lies in says where it goes; elsewhere the profile does.
  private func destination(of pointer: Pointer, in writer: ProfileWriter) -> Pointer? {
    for length in stride(from: pointer.steps.count, through: 0, by: -1) {
      guard let record = records[Pointer(Array(pointer.steps.prefix(length)))], record != .profile else { continue }
      return writer.trace.places[record]?.appending(Pointer(Array(pointer.steps.dropFirst(length))))
    }
    guard writer.shape.holdsProfile, pointer.isWithin(place) else { return nil }
    return writer.profileBase.appending(Pointer(Array(pointer.steps.dropFirst(place.steps.count))))
  }

  private func carry(_ payload: ImportTrace.ForeignPayload, into writer: ProfileWriter, _ includesSecrets: Bool) {
    guard writer.shape.holdsProfile, let node = root[payload.pointer] else { return }
    guard includesSecrets || payload.isPublic || !SecretNames.mayHoldSecret(node) else { return }
    guard case .index? = payload.path.steps.last else { return }
    let list = self.list(of: payload, in: writer)
    let place = list.appending(index: writer.root[list]?.items?.count ?? 0)
    let masked = MaskedSecrets.places(in: node, at: payload.pointer)
    let told = masked.isEmpty ? node : MaskedSecrets.removed(from: node, at: payload.pointer)
    writer.put(respelled(told, payload.pointer, writer), at: place, origin: .carried, for: [])
    writer.trace.masked += masked
    writer.trace.carried.insert(payload.pointer)
  }

  /// The list that a payload goes to. A fragment may be the list itself: then it goes to the accounts.
  private func list(of payload: ImportTrace.ForeignPayload, in writer: ProfileWriter) -> Pointer {
    let steps = payload.path.steps.dropLast()
    guard steps.isEmpty else { return writer.profileBase.appending(Pointer(Array(steps))) }
    return Pointer(writer.next(writer.shape.accounts).steps.dropLast())
  }

  /// Text for the product that will fill in its variables, also where nobody knows what the text is for.
  private func respelled(_ node: Node, _ pointer: Pointer, _ writer: ProfileWriter) -> Node {
    guard let respelling else { return node }
    var unspelled: Set<String> = []
    let respelled = node.mappingTexts { text in
      let spelled = respelling.target.spell(respelling.source.parse(text))
      unspelled.formUnion(spelled.unspelled)
      return spelled.text
    }
    if !unspelled.isEmpty {
      let tokens = unspelled.sorted().joined(separator: ", ")
      writer.trace.missing.append(
        .init(
          record: .profile, field: nil, summary: "\(pointer) holds \(tokens), for which the target has no variable.",
          isVariable: true))
    }
    return respelled
  }
}

/// Keys whose values are taken for secrets.
package enum SecretNames {
  /// Parts of keys, letters and digits alone, that give a secret away.
  private static let words = [
    "password", "passwort", "passcode", "passphrase", "secret", "challenge", "token", "sharedkey", "privatekey",
    "apikey", "credential", "psk", "p12", "pkcs12", "pfx", "pwd",
  ]
  /// Whole words of keys that give a secret away; inside others they mean nothing.
  private static let wholeWords: Set<String> = ["pin", "pass", "auth", "key"]

  /// Whether a key on the way to a leaf names a secret.
  static func mayName(_ pointer: Pointer) -> Bool {
    pointer.steps.contains { step in
      guard case .key(let key) = step else { return false }
      return isSecret(key)
    }
  }

  /// Whether a key names a secret.
  package static func isSecret(_ key: String) -> Bool {
    let parts = self.parts(of: key)
    let folded = parts.joined()
    return words.contains { folded.contains($0) } || parts.contains(where: wholeWords.contains)
  }

  /// `apiKey`, `api_key` and `API-KEY` have the parts api and key.
  private static func parts(of key: String) -> [String] {
    var parts = [""]
    var wasLower = false
    for character in key {
      let isPart = character.isLetter || character.isNumber
      if !isPart || character.isUppercase && wasLower { parts.append("") }
      if isPart { parts[parts.count - 1] += character.lowercased() }
      wasLower = character.isLowercase
    }
    return parts.filter { !$0.isEmpty }
  }

  /// Whether a document that somebody else wrote holds a secret, as far as its keys tell, so that its file must be as
  /// well kept as that of a secret.
  static func holdsSecret(_ node: Node) -> Bool {
    switch node.value {
    case .object(let object):
      let name = object["key"]?.text
      return object.members.contains { member in
        let isNamed = isSecret(member.key) && member.key.lowercased() != "key"
        let isEntry = member.key.lowercased().hasPrefix("value") && name.map(isSecret) == true
        return isNamed && isTold(member.value) || isEntry && isTold(member.value) || holdsSecret(member.value)
      }
    case .array(let items): return items.contains(where: holdsSecret)
    default: return false
    }
  }

  private static func isTold(_ node: Node) -> Bool {
    if let text = node.text { return !text.isEmpty && !CanonicalValue.isUntold(text) }
    if case .data = node.value { return true }
    return false
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
