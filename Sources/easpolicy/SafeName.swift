import EASPolicyTranslator

/// Parts of names of files that are safe everywhere: nothing leaves the folder, hides, or means a device.
enum SafeName {
  /// Room for a suffix and an ending in the 255 bytes that a name may have.
  private static let mostBytes = 180
  /// Names that mean devices on some systems, whatever their ending.
  private static let devices: Set<String> = {
    let numbered = ["com", "lpt"].flatMap { name in "0123456789¹²³".map { name + String($0) } }
    return Set(["con", "prn", "aux", "nul", "conin$", "conout$"] + numbered)
  }()

  /// Letters, digits and a few signs; everything else becomes a hyphen.
  static func make(_ text: String) -> String {
    if isSafe(text) { return text }
    let characters = text.prefix(mostBytes).map { isSafe($0) ? $0 : "-" }
    let name = cut(String(characters).split(separator: "-").joined(separator: "-"))
    let stem = name.prefix { $0 != "." }.lowercased()
    return name.isEmpty || name.hasPrefix(".") || devices.contains(trimmed(stem)) ? "output" + name : name
  }

  /// Whether a text of plain characters is safe as it stands; most addresses are.
  private static func isSafe(_ text: String) -> Bool {
    var before = UInt8(ascii: ".")
    for byte in text.utf8 {
      let isLetter = (0x61...0x7A).contains(byte | 0x20) && byte < 0x80
      let isSign = byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
      guard isLetter || (0x30...0x39).contains(byte) || "_@+'".utf8.contains(byte) || isSign && before != byte else {
        return false
      }
      before = byte
    }
    // What is as short as the name of a device gets a closer look, and so does what begins or ends with a sign.
    let stem = text.utf8.prefix { $0 != UInt8(ascii: ".") }.count
    return stem > 7 && text.utf8.count <= mostBytes && text.utf8.first != UInt8(ascii: "-")
      && before != UInt8(ascii: "-") && before != UInt8(ascii: ".")
  }

  private static func isSafe(_ character: Character) -> Bool {
    if let ascii = character.asciiValue {
      return "._@-+' ".utf8.contains(ascii) || character.isLetter || character.isNumber
    }
    return (character.isLetter || character.isNumber)
      && character.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || $0.properties.numericType != nil || isMark($0)
      }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark: scalar.properties.isDefaultIgnorableCodePoint == false
    default: false
    }
  }

  /// As many characters as fit, without points and blanks at the end, which some systems drop.
  private static func cut(_ text: String) -> String {
    var kept = ""
    for character in text {
      guard kept.utf8.count + character.utf8.count <= mostBytes else { break }
      kept.append(character)
    }
    return trimmed(kept)
  }

  private static func trimmed(_ text: String) -> String {
    var rest = text[...]
    while rest.last == "." || rest.last == " " { rest.removeLast() }
    while rest.first == " " { rest.removeFirst() }
    return String(rest)
  }
}
