extension DocumentRedactor {
  /// A web address: scheme, port and the shape of the path stay.
  mutating func address(_ text: String) -> String {
    guard let mark = text.firstRange(of: "://") else { return path(text) }
    let scheme = text[..<mark.lowerBound]
    let rest = text[mark.upperBound...]
    let end = rest.firstIndex { "/?#\\".contains($0) } ?? rest.endIndex
    let replaced = self.scheme(scheme) + "://" + authority(rest[..<end]) + pathAndQuery(rest[end...])
    pseudonyms.note(.address, Self.withoutValues(text), replaced)
    return replaced
  }

  /// A web address for the map: what stands in a query may be a key to something.
  private static func withoutValues(_ text: String) -> String {
    guard let mark = text.firstIndex(of: "?") else { return text }
    let items = text[mark...].split(separator: "&", omittingEmptySubsequences: false)
    let shown = items.map { item in item.firstIndex(of: "=").map { item[...$0] + "***" } ?? item }
    return text[..<mark] + shown.joined(separator: "&")
  }

  private mutating func scheme(_ text: Substring) -> String {
    let known = ["http", "https", "ldap", "ldaps", "ftp", "smtp", "imap", "imaps", "ws", "wss"]
    return known.contains(text.lowercased()) ? String(text) : "x-scheme"
  }

  /// `user:password@host:port`
  mutating func authority(_ text: Substring) -> String {
    guard let mark = text.lastIndex(of: "@") else { return hostAndPort(text) }
    let parts = text[..<mark].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let user = parts[0].isEmpty ? "" : login(parts[0])
    let password = parts.count == 2 ? ":" + (parts[1].isEmpty ? "" : secret(parts[1])) : ""
    return user + password + "@" + hostAndPort(text[text.index(after: mark)...])
  }

  private mutating func hostAndPort(_ text: Substring) -> String {
    if text.hasPrefix("["), let close = text.firstIndex(of: "]") {
      let host = host(String(text[text.index(after: text.startIndex)..<close]))
      return "[\(host)]" + port(text[text.index(after: close)...])
    }
    guard let colon = text.lastIndex(of: ":") else { return host(String(text)) }
    return host(String(text[..<colon])) + port(text[colon...])
  }

  /// A colon and a number; anything else is no port and may be data.
  private mutating func port(_ text: Substring) -> String {
    guard !text.isEmpty else { return "" }
    let digits = text.dropFirst()
    if text.first == ":", digits.count < 7, digits.allSatisfy({ $0.isASCII && $0.isNumber }) { return String(text) }
    return identifier(String(text))
  }

  mutating func pathAndQuery(_ text: Substring) -> String {
    let end = text.firstIndex { "?#".contains($0) } ?? text.endIndex
    return path(String(text[..<end])) + query(text[end...])
  }

  /// The parts of a path, one by one.
  mutating func path(_ text: String) -> String {
    var replaced = ""
    var rest = text[...]
    while let first = rest.first {
      guard first != "/", first != "\\" else {
        replaced.append(rest.removeFirst())
        continue
      }
      let end = rest.firstIndex { $0 == "/" || $0 == "\\" } ?? rest.endIndex
      replaced += part(String(rest[..<end]))
      rest = rest[end...]
    }
    pseudonyms.note(.path, text, replaced)
    return replaced
  }

  private mutating func part(_ text: String) -> String {
    if words.paths.contains(text.lowercased()) || text == "*" || text == ".." || text == "." { return text }
    if UUIDText(text) != nil { return identifier(text) }
    if text.contains("@") { return login(text) }
    if let labels = HostLabels(text) {
      if words.topLevels.contains(labels.last) { return host(text) }
      if words.fileEndings.contains(labels.last) {
        return pathWord(text) + "." + labels.labels[labels.labels.count - 1]
      }
    }
    if text.count < 4, text.allSatisfy({ $0.isASCII && $0.isNumber }) { return text }
    return pseudonyms.knownWord(text) ?? pathWord(text)
  }

  private mutating func pathWord(_ text: String) -> String { pseudonyms.word("path", for: text, .path) }

  private mutating func query(_ text: Substring) -> String {
    var replaced = ""
    var rest = text
    var isValue = false
    while let first = rest.first {
      if "?#&;=".contains(first) {
        isValue = first == "="
        replaced.append(rest.removeFirst())
        continue
      }
      let end = rest.firstIndex { "?#&;=".contains($0) } ?? rest.endIndex
      let word = String(rest[..<end])
      let isPublic = words.paths.contains(word.lowercased()) && !isValue
      replaced += isPublic ? word : pseudonyms.word(isValue ? "value" : "query", for: word, .query)
      rest = rest[end...]
    }
    return replaced
  }
}
