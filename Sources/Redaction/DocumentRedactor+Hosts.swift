import Mapping

extension DocumentRedactor {
  /// A login: `kim`, `kim@corp.test`, `CORP\kim`.
  mutating func login(_ text: String) -> String {
    let parts = text.split(separator: "\\", maxSplits: 1, omittingEmptySubsequences: false)
    let replaced =
      parts.count == 2 ? domain(String(parts[0])) + "\\" + person(String(parts[1])) : person(text)
    pseudonyms.note(.login, text, replaced)
    return replaced
  }

  private mutating func person(_ text: String) -> String {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 1 else { return user(text) }
    let names = parts.dropLast().map { user($0) }
    return (names + [host(parts[parts.count - 1])]).joined(separator: "@")
  }

  /// What stands before the `@`. The signs of what looks like a variable stay, so that it looks so still.
  private mutating func user(_ text: String) -> String {
    if text.isEmpty || CanonicalValue.isMasked(text) { return text }
    guard let mark = text.firstIndex(of: ":") else {
      let runs = TextRun.split(text)
      guard text.contains(where: { "%${}<>[]#".contains($0) }) else {
        return pseudonyms.word("user", for: text, .user)
      }
      return runs.map { $0.isWord ? pseudonyms.word("user", for: String($0.text), .user) : String($0.text) }.joined()
    }
    let rest = String(text[text.index(after: mark)...])
    if ["mailto", "smtp", "sip", "sips", "xmpp"].contains(text[..<mark].lowercased()) {
      return text[...mark] + user(rest)
    }
    return user(String(text[..<mark])) + ":" + secret(rest)
  }

  /// A Windows domain, or one with points.
  mutating func domain(_ text: String) -> String {
    if text.isEmpty { return text }
    if text.contains(".") { return host(text) }
    let replaced =
      TextRun.split(text).count == 1 || !text.contains(where: { "%${}".contains($0) })
      ? pseudonyms.domain(label: text)
      : TextRun.split(text).map { $0.isWord ? pseudonyms.domain(label: String($0.text)) : String($0.text) }.joined()
    pseudonyms.note(.domain, text, replaced)
    return replaced
  }

  /// What stands where a host should: `host`, `host:port`, a web address, also with a user.
  mutating func server(_ text: String) -> String {
    if text.holds("://") { return address(text) }
    if let network = network(text) { return network }
    if NetworkAddress(text) != nil { return host(text) }
    let end = text.firstIndex { "/?#".contains($0) } ?? text.endIndex
    return authority(text[..<end]) + pathAndQuery(text[end...])
  }

  /// What is written of networks; nil if the text is none of it.
  mutating func network(_ text: String) -> String? {
    guard let notation = NetworkNotation(text) else { return nil }
    let replaced: String
    switch notation {
    case .card(let separator):
      // RFC 7042 sets these aside for documentation.
      let number = String(pseudonyms.number(of: text.lowercased(), .card) % 256, radix: 16, uppercase: true)
      let last = number.utf8.count == 1 ? "0" + number : number
      replaced = ["00", "00", "5E", "00", "53", last].joined(separator: String(separator))
    case .pair(let first, let sign, let second):
      replaced =
        host(first) + String(sign) + (NetworkAddress(second) == nil || second.hasPrefix("255.") ? second : host(second))
    case .pattern(let parts):
      let address = NetworkAddress.four.documented(pseudonyms.number(of: text.lowercased(), .network))
      let documented = address.split(separator: ".")
      replaced = zip(parts, documented).map { $0.isDigits ? $1 : $0 }.joined(separator: ".")
    }
    pseudonyms.note(.network, text, replaced)
    return replaced
  }

  /// A host by itself.
  mutating func host(_ text: String) -> String {
    if text.isEmpty || words.hosts.contains(text.lowercased()) { return text }
    if let address = NetworkAddress(text) {
      let replaced = address.documented(pseudonyms.number(of: text.lowercased(), .network))
      pseudonyms.note(.network, text, replaced)
      return replaced
    }
    guard let labels = HostLabels(text)?.labels else {
      return TextRun.split(text).map { $0.isWord || $0.text == "-" ? hostLabel(String($0.text)) : String($0.text) }
        .joined()
    }
    let replaced = dotted(labels.map(String.init)) + (text.hasSuffix(".") ? "." : "")
    pseudonyms.note(.host, text, replaced)
    return replaced
  }

  private mutating func hostLabel(_ text: String) -> String {
    text == "-" ? text : pseudonyms.knownWord(text) ?? pseudonyms.word("host", for: text, .host)
  }

  private mutating func dotted(_ labels: [String]) -> String {
    let name = labels.joined(separator: ".").lowercased()
    if let tenant = words.tenantDomains.first(where: { name.hasSuffix("." + $0) }) {
      let count = labels.count - tenant.split(separator: ".").count
      let domain = pseudonyms.domain(labels[(count - 1)...].joined(separator: "."), label: labels[count - 1])
      return (labels[..<(count - 1)].map { subdomain($0) } + [domain] + labels[count...]).joined(separator: ".")
    }
    let isLong = labels.count > 2 && words.publicSuffixes.contains(labels.suffix(2).joined(separator: ".").lowercased())
    let count = labels.count - (isLong ? 2 : 1)
    let domain = pseudonyms.domain(labels[(count - 1)...].joined(separator: "."), label: labels[count - 1])
    let end = LetterCase(labels[labels.count - 1]).apply("example")
    return (labels[..<(count - 1)].map { subdomain($0) } + [domain, end]).joined(separator: ".")
  }

  private mutating func subdomain(_ label: String) -> String {
    label == "*" ? label : pseudonyms.word("host", for: label, .host)
  }
}
