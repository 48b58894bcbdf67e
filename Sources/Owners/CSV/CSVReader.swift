public import Documents

/// Reads comma-separated values (RFC 4180), record by record, in bounded memory.
///
/// Tolerated: `;` or a tab between columns (told from the first line, or by a line `sep=;` before it), a line `#TYPE ...`
/// before the first, byte order marks, UTF-16 with such a mark, line feeds or carriage returns alone, empty lines.
/// Refused, with line and column:
/// rows with more or fewer fields than the first, quotes inside of plain text, text after a closing quote, a quote that
/// is never closed, bytes that are no text, records beyond the limits.
public final class CSVReader {
  /// What the records may be at most.
  public let limits: CSVLimits
  private let stream: TextStream
  private var buffer: [UInt8] = []
  private var index = 0
  private var delimiter: UInt8?
  /// The fields of the record, one after the other, and where each ends.
  private var content: [UInt8] = []
  private var ends: [Int] = []
  /// The first thing that is wrong with the record.
  private var fault: InputFault?
  /// Whether the record goes beyond the limit; the rest of it is not kept.
  private var isOverlong = false
  private var columns: Int?
  /// The line that the record starts at.
  private var start = 1
  private var line = 1
  /// Scalars of the line before the place.
  private var column = 0

  /// Creates a reader of a file.
  public init(limits: CSVLimits = .standard, chunks: @escaping ByteChunks) {
    self.limits = limits
    stream = TextStream(chunks)
  }

  init(limits: CSVLimits, stream: TextStream, buffer: [UInt8]) {
    self.limits = limits
    self.stream = stream
    self.buffer = buffer
  }

  /// How many bytes are kept at the moment.
  var retainedBytes: Int { buffer.capacity + content.capacity + ends.capacity * MemoryLayout<Int>.stride }

  /// The next record, or what is wrong with it; nil at the end. After a fault of a record the next one can be read.
  ///
  /// - Throws: ``InputFault`` if nothing more can be read (no text, a quote that is never closed), or whatever the
  ///   chunks throw.
  public func next() throws -> Result<CSVRecord, InputFault>? {
    if delimiter == nil { try detect() }
    try skipEmptyLines()
    guard try peek() != nil else { return nil }
    start = line
    try readFields()
    if let fault { return .failure(fault) }
    let record = CSVRecord(line: start, fields: fields)
    guard let columns else {
      columns = record.fields.count
      return .success(record)
    }
    return record.fields.count == columns ? .success(record) : .failure(ragged(record, columns))
  }

  private func detect() throws {
    try skipTypeLine()
    var scan = CSVDelimiter()
    // However large the chunks are, a line of the same length is looked at.
    while !scan.scan(buffer.prefix(limits.recordBytes)), buffer.count <= limits.recordBytes, let more = try ahead() {
      buffer += more
    }
    delimiter = scan.byte
    guard let declared = CSVDelimiter.declared(in: buffer) else { return }
    delimiter = declared
    index = 5
    try skipLineBreak()
  }

  /// Goes over a first line that names a type: directories' shells export one.
  private func skipTypeLine() throws {
    let start = Array("#TYPE ".utf8)
    while buffer.count < start.count, let more = try ahead() { buffer += more }
    guard buffer.starts(with: start) else { return }
    while let byte = try peek(), byte != CSVByte.lineFeed, byte != CSVByte.carriageReturn { index += 1 }
    try skipLineBreak()
    buffer.removeFirst(index)
    index = 0
  }

  private func readFields() throws {
    content.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    (fault, isOverlong) = (nil, false)
    while true {
      if ends.count == limits.columns {
        report(.tooLarge, "The record has more than \(limits.columns) columns.", "Check what separates the columns.")
      }
      try readField()
      if ends.count < limits.columns { ends.append(content.count) }
      guard try peek() == delimiter else { break }
      advance()
    }
    try skipLineBreak()
  }

  private var fields: [String] {
    var start = 0
    return ends.map { end in
      defer { start = end }
      return String(decoding: content[start..<end], as: UTF8.self)
    }
  }

  // MARK: Fields

  private func readField() throws {
    guard try peek() == CSVByte.quote else { return try readPlain() }
    let opening = position
    advance()
    try readQuoted(opening)
    let next = try peek()
    guard let next, next != delimiter, next != CSVByte.lineFeed, next != CSVByte.carriageReturn else { return }
    report(
      .malformedDocument, "There is text after a closing quote.",
      "Double the quotes inside of a field, and put the whole field into quotes.")
    try readPlain()
  }

  private func readPlain() throws {
    while let byte = try peek() {
      switch byte {
      case CSVByte.lineFeed, CSVByte.carriageReturn, delimiter: return
      case CSVByte.quote:
        report(
          .malformedDocument, "There is a quote inside of a field that is not in quotes.",
          "Put the whole field into quotes, and double the quotes inside.")
        advance()
      case 0: takeNUL()
      default: takeRun(isQuoted: false)
      }
    }
  }

  private func readQuoted(_ opening: SourcePosition) throws {
    while let byte = try peek() {
      switch byte {
      case CSVByte.quote:
        advance()
        guard try peek() == CSVByte.quote else { return }
        append(CSVByte.quote)
        advance()
      case CSVByte.lineFeed, CSVByte.carriageReturn:
        append(byte)
        try skipLineBreak(isKept: true)
      case 0: takeNUL()
      default: takeRun(isQuoted: true)
      }
      if isOverlong { throw neverClosed(opening) }
    }
    throw neverClosed(opening)
  }

  /// Takes the bytes up to the next one that means something.
  private func takeRun(isQuoted: Bool) {
    let separator = isQuoted ? CSVByte.quote : (delimiter ?? 0)
    var end = index
    var scalars = 0
    buffer.withUnsafeBufferPointer { bytes in
      while end < bytes.count {
        let byte = bytes[end]
        if byte == separator || byte == CSVByte.quote { break }
        if byte <= CSVByte.carriageReturn, byte == 0 || byte == CSVByte.lineFeed || byte == CSVByte.carriageReturn {
          break
        }
        if byte & 0xC0 != 0x80 { scalars += 1 }
        end += 1
      }
    }
    if content.count + end - index > limits.recordBytes {
      reportSize()
    } else {
      content.append(contentsOf: buffer[index..<end])
    }
    index = end
    column += scalars
  }

  private func takeNUL() {
    report(
      .invalidText, "The record holds the NUL character (U+0000).",
      "Save the file in UTF-8, or in UTF-16 with a byte order mark.")
    advance()
  }

  private func append(_ byte: UInt8) {
    if content.count < limits.recordBytes { content.append(byte) } else { reportSize() }
  }

  // MARK: Bytes

  /// The byte at the place; nil at the end.
  private func peek() throws -> UInt8? {
    while index >= buffer.count {
      guard let more = try text() else { return nil }
      buffer = more
      index = 0
    }
    return buffer[index]
  }

  private func text() throws -> [UInt8]? { try stream.text(at: position) }

  /// Text beyond the place. Bytes that are no text are told when the place is there.
  private func ahead() throws -> [UInt8]? {
    do {
      return try stream.next()
    } catch is TextStream.Invalid {
      return nil
    }
  }

  /// Goes over one byte of plain ASCII.
  private func advance() {
    index += 1
    column += 1
  }

  private func skipEmptyLines() throws {
    while let byte = try peek(), byte == CSVByte.lineFeed || byte == CSVByte.carriageReturn { try skipLineBreak() }
  }

  /// Goes over a line break of one or two bytes, if there is one.
  private func skipLineBreak(isKept: Bool = false) throws {
    guard let first = try peek(), first == CSVByte.lineFeed || first == CSVByte.carriageReturn else { return }
    index += 1
    line += 1
    column = 0
    guard first == CSVByte.carriageReturn, try peek() == CSVByte.lineFeed else { return }
    index += 1
    if isKept { append(CSVByte.lineFeed) }
  }

  // MARK: Faults

  private var position: SourcePosition { SourcePosition(line: line, column: column + 1) }

  /// Remembers the first fault of the record.
  private func report(_ code: FaultCode, _ summary: String, _ remedy: String, at place: SourcePosition? = nil) {
    if fault == nil { fault = InputFault(code, at: place ?? position, summary: summary, remedy: remedy) }
  }

  private func reportSize() {
    isOverlong = true
    report(
      .tooLarge, "The record has more than \(limits.recordBytes) bytes.",
      "Check that the file is a list with a line for each owner.", at: SourcePosition(line: start, column: 1))
  }

  private func neverClosed(_ opening: SourcePosition) -> InputFault {
    InputFault(
      .malformedDocument, at: opening, summary: "The quote that starts here is not closed.",
      remedy: "Close the quote, or remove it; double the quotes inside of a field.")
  }

  private func ragged(_ record: CSVRecord, _ columns: Int) -> InputFault {
    let count = record.fields.count
    return InputFault(
      .malformedDocument, at: SourcePosition(line: record.line, column: 1),
      summary: "The row has \(count) field\(count == 1 ? "" : "s"); the first line has \(columns).",
      remedy: "Give each row as many fields as the first line; put fields that hold the separator into quotes.")
  }
}
