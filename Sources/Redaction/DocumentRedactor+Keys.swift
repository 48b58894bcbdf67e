import Documents
import Mapping

extension DocumentRedactor {
  /// A key; it stays unless it looks like data.
  mutating func redact(key: String) -> String {
    if words.keys.contains(key.lowercased()) || words.values.contains(key) { return key }
    guard !looksLikeData(key) else { return redact(text: key, key: nil, at: nil) }
    return TextRun.split(key).map { run in
      run.isWord && run.text.count > 2 ? pseudonyms.knownWord(String(run.text)) ?? String(run.text) : String(run.text)
    }.joined()
  }

  /// A key that stands as a value: a known one, or one that is misspelled, stays.
  mutating func redact(entryKey key: String) -> String {
    if let known = entryKeys[key] { return known }
    let folded = key.lowercased()
    let isKnown = words.keys.contains(folded) || words.values.contains(key)
    let replaced = isKnown ? key : isMisspelled(key, folded) ? redact(key: key) : identifier(key)
    entryKeys[key] = replaced
    return replaced
  }

  private func isMisspelled(_ key: String, _ folded: String) -> Bool {
    guard (5...64).contains(key.count), entryKeys.count < Self.mostKeys, !looksLikeData(key)
    else { return false }
    let limit = key.count < 8 ? 1 : 2
    return words.keys.contains { abs($0.count - folded.count) <= limit && Suggestion.distance(folded, $0) <= limit }
  }

  /// So many keys are compared with the known ones; more than that is no list of settings.
  private static let mostKeys = 1000

  private func looksLikeData(_ key: String) -> Bool {
    // A mark in front is a note of some service about the object, such as its type.
    let isNote = key.hasPrefix("@") || key.contains("@odata.")
    return key.contains { $0 == "@" && !isNote || $0.isWhitespace || !$0.isASCII } || key.contains("://")
      || UUIDText(key) != nil || isPlace(key)
      || TextRun.split(key).contains { $0.text.count > 4 && $0.text.allSatisfy(\.isNumber) }
  }
  /// Whether a key is a host, a domain or a network.
  private func isPlace(_ key: String) -> Bool {
    guard Self.shape(of: key, words) == .host else { return false }
    guard let labels = HostLabels(key) else { return true }
    // The names of settings have dots as well: `settings.mail`.
    return labels.last.utf8.count < 4 || labels.labels.contains { pseudonyms.knownWord(String($0)) != nil }
      || NetworkAddress(key) != nil
  }
}
