import Documents
import Mapping

/// Keys whose values are taken for secrets.
package enum SecretNames {
  /// Parts of keys, letters and digits alone, that give a secret away.
  private static let words = [
    "password", "passwort", "passcode", "passphrase", "secret", "challenge", "token", "sharedkey", "privatekey",
    "apikey", "credential", "psk", "p12", "pkcs12", "pfx", "pwd",
  ].map { Array($0.utf8) }
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
    let folded = Array(parts.joined().utf8)
    return words.contains(where: folded.holds) || parts.contains(where: wholeWords.contains)
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
