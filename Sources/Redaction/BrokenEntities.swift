/// The references of XML text, such as `&amp;`, in a document that may be broken at one of them.
enum BrokenEntities {
  private static let known: [String: String] = ["lt": "<", "gt": ">", "quot": "\"", "apos": "'", "amp": "&"]
  private static let longest = 12

  /// The text that bytes mean. The first reference that means nothing becomes the value's fault.
  static func value(_ bytes: ArraySlice<UInt8>) -> BrokenValue {
    let read = BrokenValue.text(bytes)
    var fault = read.fault
    var text = ""
    var rest = read.text[...]
    while let mark = rest.utf8.firstIndex(of: UInt8(ascii: "&")) {
      text += rest[..<mark]
      rest = rest[mark...]
      let (meaning, end, broken) = reference(rest)
      if fault == nil, let broken { fault = (text.utf8.count { $0 == 0x0A }, Array(broken.utf8)) }
      text += meaning
      rest = rest[end...]
    }
    text += rest
    if fault == nil, let control = text.utf8.firstIndex(where: isForbidden) {
      fault = (text[..<control].utf8.count { $0 == 0x0A }, [text.utf8[control]])
    }
    return BrokenValue(text: text, fault: fault)
  }

  private static func isForbidden(_ byte: UInt8) -> Bool { byte < 0x20 && ![0x09, 0x0A, 0x0D].contains(byte) }

  /// What a reference means, where it ends, and one like it if it is broken.
  private static func reference(_ text: Substring) -> (meaning: String, end: Substring.Index, broken: String?) {
    let name = text.utf8.dropFirst().prefix(longest).prefix { isName($0) }
    guard !name.isEmpty, name.endIndex < text.utf8.endIndex, text.utf8[name.endIndex] == UInt8(ascii: ";") else {
      return ("&", text.utf8.index(after: text.startIndex), "& ")
    }
    let end = text.utf8.index(after: name.endIndex)
    let word = String(Substring(name))
    if let meaning = known[word] ?? character(word) { return (meaning, end, nil) }
    return (String(text[..<end]), end, word.hasPrefix("#") ? "&#0;" : "&nbsp;")
  }

  private static func isName(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "#") || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  private static func character(_ word: String) -> String? {
    guard word.hasPrefix("#") else { return nil }
    let isHexadecimal = word.hasPrefix("#x")
    let number = UInt32(word.dropFirst(isHexadecimal ? 2 : 1), radix: isHexadecimal ? 16 : 10)
    guard let scalar = number.flatMap(Unicode.Scalar.init), scalar.value >= 0x20 || [9, 10, 13].contains(scalar.value)
    else { return nil }
    return String(scalar)
  }

  /// A text as XML writes it.
  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
