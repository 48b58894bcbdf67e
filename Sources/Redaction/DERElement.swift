/// One value of DER, read far enough to write it anew with other contents.
struct DERElement {
  let tag: UInt8
  /// The values inside, of a constructed value.
  let children: [DERElement]
  /// The bytes, of any other.
  let contents: ArraySlice<UInt8>
  /// Whether it lies in a value of a context's own, such as the name of a certificate's subject alternative.
  var isConstructed: Bool { tag & 0x20 != 0 }
  var isContextSpecific: Bool { tag & 0xC0 == 0x80 }

  private static let deepest = 32

  /// The values that bytes consist of; nil if they do not.
  static func elements(of bytes: ArraySlice<UInt8>, depth: Int = 0) -> [DERElement]? {
    guard depth < deepest, !bytes.isEmpty else { return nil }
    var elements: [DERElement] = []
    var rest = bytes
    while !rest.isEmpty {
      guard let (tag, contents) = header(&rest) else { return nil }
      if tag & 0x20 == 0 {
        elements.append(DERElement(tag: tag, children: [], contents: contents))
      } else {
        guard let children = contents.isEmpty ? [] : self.elements(of: contents, depth: depth + 1) else { return nil }
        elements.append(DERElement(tag: tag, children: children, contents: contents))
      }
    }
    return elements
  }

  private static func header(_ rest: inout ArraySlice<UInt8>) -> (UInt8, ArraySlice<UInt8>)? {
    guard let tag = rest.popFirst(), tag & 0x1F != 0x1F, tag != 0, let first = rest.popFirst() else { return nil }
    var length = Int(first)
    if first >= 0x80 {
      let count = Int(first & 0x7F)
      guard (1...4).contains(count), rest.count >= count else { return nil }
      length = rest.prefix(count).reduce(0) { $0 << 8 | Int($1) }
      rest = rest.dropFirst(count)
    }
    guard rest.count >= length else { return nil }
    defer { rest = rest.dropFirst(length) }
    return (tag, rest.prefix(length))
  }

  /// The value with other contents of what is not constructed.
  func encoded(_ replace: (DERElement) -> [UInt8]) -> [UInt8] {
    let body = isConstructed ? children.flatMap { $0.encoded(replace) } : replace(self)
    return [tag] + Self.length(body.count) + body
  }

  private static func length(_ count: Int) -> [UInt8] {
    if count < 0x80 { return [UInt8(count)] }
    var digits: [UInt8] = []
    var rest = count
    while rest > 0 {
      digits.insert(UInt8(rest & 0xFF), at: 0)
      rest >>= 8
    }
    return [0x80 | UInt8(digits.count)] + digits
  }
}
