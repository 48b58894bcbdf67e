/// An address of a network: IPv4 or IPv6.
enum NetworkAddress: Equatable {
  case four, six

  /// Nil if the text is none.
  init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count == 4, parts.allSatisfy({ $0.count < 4 && $0.allSatisfy(\.isASCII) && UInt8($0) != nil }) {
      self = .four
    } else if text.count(where: { $0 == ":" }) > 1, text.count < 46,
      text.allSatisfy({ $0.isHexDigit || ":.%".contains($0) }),
      text.split(separator: ":").allSatisfy({ $0.count < 5 || $0.contains(".") || $0.contains("%") })
    {
      self = .six
    } else {
      return nil
    }
  }

  /// An address that is set aside for documentation (RFC 5737, RFC 3849).
  func documented(_ number: Int) -> String {
    guard self == .four else { return "2001:db8::" + String(number, radix: 16) }
    let networks = ["192.0.2.", "198.51.100.", "203.0.113."]
    return networks[(number - 1) / 254 % 3] + String((number - 1) % 254 + 1)
  }
}
