/// Gives the characters of an escaped text one by one, each with its place in the file. The file was read before, so that
/// nothing is checked here.
struct EscapedWalk {
  private let scalars: [Unicode.Scalar]
  private let isXML: Bool
  private var index: Int
  private var counter = PositionMap.Counter()
  private var isInSection = false

  init(file: String, start: SourcePosition, isXML: Bool) {
    scalars = Array(file.unicodeScalars)
    self.isXML = isXML
    index = 0
    while index < scalars.count, position != start { step() }
    if isXML { skipTag() } else { step() }
  }

  /// Where the walk stands.
  var position: SourcePosition {
    var settled = counter
    if index < scalars.count { settled.settle(before: scalars[index]) }
    return settled.position
  }

  /// The next character and where it stands; nil at the end of the text.
  mutating func next() -> (Unicode.Scalar, SourcePosition)? {
    if isXML { skipMarkup() }
    guard index < scalars.count else { return nil }
    let place = position
    let scalar = scalars[index]
    if isXML {
      if scalar == "<", !isInSection { return nil }
      if scalar == "&", !isInSection { return (reference() ?? scalar, place) }
      return (lineEnd() ?? take(), place)
    }
    if scalar == "\"" { return nil }
    return (scalar == "\\" ? escape() : take(), place)
  }

  private mutating func step() {
    guard index < scalars.count else { return }
    counter.settle(before: scalars[index])
    counter.count(scalars[index])
    index += 1
  }

  private mutating func take() -> Unicode.Scalar {
    defer { step() }
    return scalars[index]
  }

  private func follows(_ text: String) -> Bool {
    scalars[index...].starts(with: text.unicodeScalars)
  }

  private mutating func skip(past text: String) {
    while index < scalars.count, !follows(text) { step() }
    for _ in text.unicodeScalars { step() }
  }

  // MARK: XML

  private mutating func skipTag() {
    var quote: Unicode.Scalar?
    while index < scalars.count {
      let scalar = take()
      if let open = quote {
        if scalar == open { quote = nil }
      } else if scalar == ">" {
        return
      } else if scalar == "\"" || scalar == "'" {
        quote = scalar
      }
    }
  }

  private mutating func skipMarkup() {
    while index < scalars.count {
      if isInSection {
        guard follows("]]>") else { return }
        isInSection = false
        skip(past: "]]>")
      } else if follows("<![CDATA[") {
        skip(past: "<![CDATA[")
        isInSection = true
      } else if follows("<!--") {
        skip(past: "-->")
      } else if follows("<?") {
        skip(past: "?>")
      } else {
        return
      }
    }
  }

  /// A reference is one character; an `&` that starts none stands for itself.
  private mutating func reference() -> Unicode.Scalar? {
    var end = index + 1
    while end < scalars.count, end - index < 12, scalars[end].isASCII,
      scalars[end].properties.isAlphabetic
        || scalars[end] == "#" || scalars[end].properties.numericType != nil
    { end += 1 }
    guard end < scalars.count, scalars[end] == ";" else {
      step()
      return nil
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[(index + 1)..<end])
    while index <= end { step() }
    let name = String(text)
    if name.hasPrefix("#") { return XMLCharacters.scalar(numbered: name.dropFirst()) }
    return XMLCharacters.predefined(name).map { Unicode.Scalar($0) }
  }

  /// XML reads every line end as a line feed.
  private mutating func lineEnd() -> Unicode.Scalar? {
    guard scalars[index] == "\r" else { return nil }
    step()
    if index < scalars.count, scalars[index] == "\n" { step() }
    return "\n"
  }

  // MARK: JSON

  private mutating func escape() -> Unicode.Scalar {
    step()
    guard index < scalars.count else { return "\\" }
    let letter = take()
    switch letter {
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "b": return "\u{8}"
    case "f": return "\u{C}"
    case "u":
      let first = unit()
      guard UTF16.isLeadSurrogate(first) else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
      step()
      step()
      return UTF16.decode(UTF16.EncodedScalar([first, unit()]))
    default: return letter
    }
  }

  private mutating func unit() -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 where index < scalars.count {
      unit = unit << 4 | UInt16(Character(take()).hexDigitValue ?? 0)
    }
    return unit
  }
}
