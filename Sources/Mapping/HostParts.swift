/// The parts of a server address: `host`, `host:port`, `[IPv6]:port`, or a URL.
public struct HostParts: Sendable, Hashable {
  /// The scheme in front of `://`.
  public var scheme: String?
  /// The host alone; IPv6 without brackets.
  public var host: String
  /// The port.
  public var port: Int?
  /// The path, with its slash; nil when there is none or only the slash.
  public var path: String?

  /// Creates an address.
  public init(scheme: String? = nil, host: String, port: Int? = nil, path: String? = nil) {
    self.scheme = scheme
    self.host = host
    self.port = port
    self.path = path
  }

  /// Takes an address apart; nil if what should be a port is none.
  public init?(_ text: String) {
    var rest = text[...]
    if let separator = rest.firstRange(of: "://") {
      scheme = String(rest[..<separator.lowerBound])
      rest = rest[separator.upperBound...]
    }
    if let slash = rest.firstIndex(of: "/") {
      path = rest[slash...] == "/" ? nil : String(rest[slash...])
      rest = rest[..<slash]
    }
    guard let (host, portText) = Self.splitPort(rest) else { return nil }
    self.host = String(host)
    guard let portText else { return }
    guard let port = Int(portText), (1...65535).contains(port) else { return nil }
    self.port = port
  }

  private static func splitPort(_ text: Substring) -> (host: Substring, port: Substring?)? {
    if text.hasPrefix("["), let close = text.firstIndex(of: "]") {
      let after = text[text.index(after: close)...]
      let host = text[text.index(after: text.startIndex)..<close]
      if after.isEmpty { return (host, nil) }
      return after.hasPrefix(":") ? (host, after.dropFirst()) : nil
    }
    guard let colon = text.firstIndex(of: ":"), !text[text.index(after: colon)...].contains(":") else {
      return (text, nil)
    }
    return (text[..<colon], text[text.index(after: colon)...])
  }

  /// The address without scheme: `host`, `host:port`, `[IPv6]:port`, with the path behind it.
  public var text: String {
    let name = port != nil && host.contains(":") ? "[\(host)]" : host
    return name + (port.map { ":\($0)" } ?? "") + (path ?? "")
  }
}
