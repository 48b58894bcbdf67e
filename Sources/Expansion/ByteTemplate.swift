import Documents
import Translation

/// The bytes of an output with places for values: the quickest way to make the outputs of many owners.
struct ByteTemplate: Sendable {
  /// How a syntax writes the characters that mean something in it.
  enum Escaping: Sendable {
    case json, xml
  }

  fileprivate indirect enum Piece: Sendable {
    case literal([UInt8])
    case value(Int)
    /// A document inside of the document.
    case base64(ByteTemplate)
  }

  private var pieces: [Piece]
  private let escaping: Escaping

  /// Nil if the output's bytes are not made by putting values into places.
  init?(_ translation: Translation) {
    guard let escaping = Escaping(syntax: translation.backend.codec.syntax),
      let expected = TreeTemplate.slots(in: translation.root)
    else { return nil }
    self.escaping = escaping
    guard let parts = Sentinel.parts(of: translation.bytes) else { return nil }
    pieces = parts.map(Piece.init)
    if slots != expected.sorted(),
      let document = try? translation.backend.codec.decode(translation.bytes, limits: .standard)
    {
      for leaf in document.node.leaves() { unwrap(leaf.node) }
    }
    guard slots == expected.sorted() else { return nil }
  }

  private init?(encoded bytes: [UInt8]) {
    guard let escaping = Escaping(beginning: bytes.first), let parts = Sentinel.parts(of: bytes) else { return nil }
    self.escaping = escaping
    pieces = parts.map(Piece.init)
  }

  /// The places of values, sorted.
  private var slots: [Int] {
    pieces.flatMap { piece -> [Int] in
      switch piece {
      case .literal: []
      case .value(let slot): [slot]
      case .base64(let inner): inner.slots
      }
    }.sorted()
  }

  /// Looks for sentinels in a text that is base64 of another document.
  private mutating func unwrap(_ node: Node) {
    guard let text = node.text, let bytes = Base64.decode(text), Base64.text(bytes) == text,
      let inner = ByteTemplate(encoded: bytes), !inner.slots.isEmpty
    else { return }
    pieces = pieces.flatMap { piece -> [Piece] in
      guard case .literal(let literal) = piece, let range = literal.firstRange(of: Array(text.utf8)) else {
        return [piece]
      }
      return [
        .literal(Array(literal[..<range.lowerBound])), .base64(inner), .literal(Array(literal[range.upperBound...])),
      ]
    }
  }

  /// Appends the output for values, which stand at the places of their slots.
  func write(_ values: [String?], to output: inout [UInt8]) {
    for piece in pieces {
      switch piece {
      case .literal(let bytes): output.append(contentsOf: bytes)
      case .value(let slot): escaping.write(values[slot] ?? "", to: &output)
      case .base64(let inner):
        var bytes: [UInt8] = []
        inner.write(values, to: &bytes)
        output.append(contentsOf: Base64.text(bytes).utf8)
      }
    }
  }
}

extension ByteTemplate.Piece {
  fileprivate init(_ part: Sentinel.Part) {
    switch part {
    case .literal(let bytes): self = .literal(bytes)
    case .slot(let slot): self = .value(slot)
    }
  }
}

extension ByteTemplate.Escaping {
  init?(syntax: String) {
    switch syntax {
    case "json": self = .json
    case "plist": self = .xml
    default: return nil
    }
  }

  init?(beginning byte: UInt8?) {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "["): self = .json
    case UInt8(ascii: "<"): self = .xml
    default: return nil
    }
  }

  /// Appends a usual text. Usual texts hold neither control characters nor backslashes.
  func write(_ text: String, to output: inout [UInt8]) {
    var text = text
    text.withUTF8 { bytes in
      guard bytes.contains(where: isSpecial) else { return output.append(contentsOf: bytes) }
      for byte in bytes {
        if isSpecial(byte) { output.append(contentsOf: escaped(byte)) } else { output.append(byte) }
      }
    }
  }

  private func isSpecial(_ byte: UInt8) -> Bool {
    switch self {
    case .json: byte == UInt8(ascii: "\"")
    case .xml: byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
    }
  }

  private func escaped(_ byte: UInt8) -> String.UTF8View {
    switch byte {
    case UInt8(ascii: "\""): "\\\"".utf8
    case UInt8(ascii: "&"): "&amp;".utf8
    case UInt8(ascii: "<"): "&lt;".utf8
    default: "&gt;".utf8
    }
  }
}
