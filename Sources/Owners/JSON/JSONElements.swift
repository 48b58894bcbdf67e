import Documents

/// Takes the elements of a JSON list one by one, so that a long list needs no more memory than its longest element.
final class JSONElements {
  private let stream: TextStream
  private let limit: Int
  private var buffer: [UInt8]
  private var index = 0
  private var line = 1
  private var column = 1
  private var state = State.before

  private enum State {
    case before
    case first
    case next
    case after
  }

  /// - Parameters:
  ///   - limit: Bytes of one element.
  ///   - buffer: What was taken of the stream already.
  init(limit: Int, stream: TextStream, buffer: [UInt8]) {
    self.limit = limit
    self.stream = stream
    self.buffer = buffer
  }

  /// The next element and the place where it starts; nil at the end of the list.
  func next() throws -> (node: Node, position: SourcePosition)? {
    if state == .before {
      try expect(UInt8(ascii: "["), "The document is no list of owners.", "Give a list of objects, one for each owner.")
      state = .first
    }
    guard state != .after, let byte = try nextSignificant() else { return try finish() }
    if byte == UInt8(ascii: "]") {
      advance(byte)
      state = .after
      return try finish()
    }
    if state == .next {
      try expect(UInt8(ascii: ","), "There is no comma between two owners.", "Separate the objects by commas.")
      _ = try nextSignificant()
    }
    state = .next
    let start = SourcePosition(line: line, column: column)
    let bytes = try element(from: start)
    do throws(InputFault) {
      return (try JSONCodec().decode(bytes).node, start)
    } catch {
      throw error.moved(to: start)
    }
  }

  private func finish() throws -> (node: Node, position: SourcePosition)? {
    guard state == .after else {
      throw fault(.malformedDocument, "The list is not closed.", "Check that the file was saved completely.")
    }
    guard try nextSignificant() == nil else {
      throw fault(.malformedDocument, "Something stands after the end of the list.", "Remove it.")
    }
    return nil
  }

  private func expect(_ byte: UInt8, _ summary: String, _ remedy: String) throws {
    guard try nextSignificant() == byte else { throw fault(.malformedDocument, summary, remedy) }
    advance(byte)
  }

  /// The bytes up to the comma or bracket that ends the element. The decoder judges them.
  private func element(from start: SourcePosition) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var depth = 0
    var isText = false
    var isEscaped = false
    while let byte = try peek() {
      if isText {
        isText = isEscaped || byte != UInt8(ascii: "\"")
        isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
      } else {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"):
          if depth == 0 { return bytes }
          if byte != UInt8(ascii: ",") { depth -= 1 }
        case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
        case UInt8(ascii: "\""): isText = true
        default: break
        }
      }
      bytes.append(byte)
      guard bytes.count <= limit else {
        throw InputFault(
          .tooLarge, at: start, summary: "The object that starts here has more than \(limit) bytes.",
          remedy: "Check that the file is a list with an object for each owner.")
      }
      advance(byte)
    }
    return bytes
  }

  /// The next byte that is no white space.
  private func nextSignificant() throws -> UInt8? {
    while let byte = try peek() {
      guard [0x20, 0x0A, 0x0D, 0x09].contains(byte) else { return byte }
      advance(byte)
    }
    return nil
  }

  private func peek() throws -> UInt8? {
    while index >= buffer.count {
      guard let more = try stream.text(at: SourcePosition(line: line, column: column)) else { return nil }
      buffer = more
      index = 0
    }
    return buffer[index]
  }

  private func advance(_ byte: UInt8) {
    index += 1
    if byte == 0x0A {
      line += 1
      column = 1
    } else if byte & 0xC0 != 0x80 {
      column += 1
    }
  }

  private func fault(_ code: FaultCode, _ summary: String, _ remedy: String) -> InputFault {
    InputFault(code, at: SourcePosition(line: line, column: column), summary: summary, remedy: remedy)
  }
}

extension InputFault {
  /// A fault of an element, seen from the file.
  func moved(to start: SourcePosition) -> InputFault {
    InputFault(code, at: position?.moved(to: start) ?? start, pointer: pointer, summary: summary, remedy: remedy)
  }
}

extension SourcePosition {
  /// A position in a part, seen from the whole.
  func moved(to start: SourcePosition) -> SourcePosition {
    SourcePosition(line: start.line + line - 1, column: line == 1 ? start.column + column - 1 : column)
  }
}
