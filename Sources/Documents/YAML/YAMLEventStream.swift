import CLibYAML

/// The binding to libyaml: turns bytes, which must outlive it, into events.
final class YAMLEventStream {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let cursor: TextCursor
  private let isReady: Bool
  /// The lines, from 1, of the scalars so far that go over several lines.
  private(set) var longScalars: [ClosedRange<Int>] = []
  /// Where the file ends.
  private lazy var end = cursor.position(at: cursor.bytes.count)

  /// Starts at the cursor.
  init(_ cursor: TextCursor) {
    self.cursor = cursor
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    isReady = yaml_parser_initialize(parser) == 1
    guard isReady else { return }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    let text = UnsafeBufferPointer(rebasing: cursor.bytes[cursor.index...])
    yaml_parser_set_input_string(parser, text.baseAddress, text.count)
  }

  deinit {
    if isReady { yaml_parser_delete(parser) }
    parser.deinitialize(count: 1)
    parser.deallocate()
  }

  /// The next event. Not to be called after the end of the stream.
  func next() throws(InputFault) -> YAMLEvent {
    var event = yaml_event_t()
    guard isReady, yaml_parser_parse(parser, &event) == 1 else { throw fault() }
    defer { yaml_event_delete(&event) }
    let position = clamped(Self.position(event.start_mark))
    if event.type == YAML_SCALAR_EVENT { noteLines(event.start_mark, event.end_mark) }
    return YAMLEvent(kind: Self.kind(of: event), properties: try properties(of: event), position: position)
  }

  /// A scalar that ends before the first character of a line, as blocks do, does not hold that line.
  private func noteLines(_ start: yaml_mark_t, _ end: yaml_mark_t) {
    let last = end.column == 0 && end.line > start.line ? end.line - 1 : end.line
    if last > start.line { longScalars.append(Int(start.line) + 1...Int(last) + 1) }
  }

  private static func kind(of event: yaml_event_t) -> YAMLEvent.Kind {
    switch event.type {
    case YAML_STREAM_START_EVENT: .streamStart
    case YAML_DOCUMENT_START_EVENT: .documentStart
    case YAML_DOCUMENT_END_EVENT: .documentEnd
    case YAML_ALIAS_EVENT: .alias(text(event.data.alias.anchor) ?? "")
    case YAML_SCALAR_EVENT:
      .scalar(
        String(
          decoding: UnsafeBufferPointer(start: event.data.scalar.value, count: event.data.scalar.length), as: UTF8.self),
        isPlain: event.data.scalar.style == YAML_PLAIN_SCALAR_STYLE)
    case YAML_SEQUENCE_START_EVENT: .sequenceStart
    case YAML_SEQUENCE_END_EVENT: .sequenceEnd
    case YAML_MAPPING_START_EVENT: .mappingStart
    case YAML_MAPPING_END_EVENT: .mappingEnd
    default: .streamEnd
    }
  }

  private func properties(of event: yaml_event_t) throws(InputFault) -> YAMLEvent.Properties {
    let (anchor, tag): (UnsafeMutablePointer<yaml_char_t>?, UnsafeMutablePointer<yaml_char_t>?) =
      switch event.type {
      case YAML_SCALAR_EVENT: (event.data.scalar.anchor, event.data.scalar.tag)
      case YAML_SEQUENCE_START_EVENT: (event.data.sequence_start.anchor, event.data.sequence_start.tag)
      case YAML_MAPPING_START_EVENT: (event.data.mapping_start.anchor, event.data.mapping_start.tag)
      default: (nil, nil)
      }
    var properties = YAMLEvent.Properties(anchor: Self.text(anchor))
    if let name = Self.text(tag) {
      guard let known = YAMLTag(rawValue: name) else { throw Self.unknownTag(at: event.start_mark) }
      properties.tag = known
    }
    return properties
  }

  private static func text(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    pointer.map { String(cString: $0) }
  }

  private static func position(_ mark: yaml_mark_t) -> SourcePosition {
    SourcePosition(line: mark.line + 1, column: mark.column + 1)
  }

  // MARK: Faults

  /// libyaml's own words are fixed sentences that never quote the file.
  private func fault() -> InputFault {
    let problem = parser.pointee.problem.map { String(cString: $0) } ?? "out of memory"
    switch parser.pointee.error {
    case YAML_READER_ERROR:
      return InputFault(
        .invalidText, at: cursor.position(at: cursor.index + parser.pointee.problem_offset),
        summary: "The file holds a control character that YAML does not allow.",
        remedy: "Remove the character, or write it as an escape in double quotes.")
    default:
      let position = clamped(Self.position(parser.pointee.problem_mark))
      return .malformed(
        "The YAML cannot be read: \(problem).", at: position,
        remedy: byte(at: position) == 0x09 ? "Indent with spaces instead of tabs." : Self.remedy(for: problem))
    }
  }

  /// libyaml ends every file with a line break; a file without one ends before that.
  private func clamped(_ position: SourcePosition) -> SourcePosition {
    (position.line, position.column) < (end.line, end.column) ? position : end
  }

  private func byte(at position: SourcePosition) -> UInt8 {
    var probe = cursor
    while !probe.isAtEnd, probe.current & 0xC0 == 0x80 || probe.position() != position { probe.index += 1 }
    return probe.current
  }

  private static func remedy(for problem: String) -> String {
    if problem.contains("cannot start any token") { return "Put the text into double quotes." }
    if problem.contains("escape") { return "Write \\\\ for a backslash in double quotes, or use single quotes." }
    if problem.contains("mapping values are not allowed") {
      return "Put text that holds a colon into double quotes, or correct the indentation."
    }
    return "Check indentation, quotes and colons here and in the lines before."
  }

  /// The tag is not quoted: it may be a password that starts with an exclamation mark.
  private static func unknownTag(at mark: yaml_mark_t) -> InputFault {
    InputFault(
      .unknownTag, at: position(mark),
      summary: "The tag that stands here is not known.",
      remedy:
        "Put text that starts with ! into double quotes; of tags, only !!str, !!int, !!float, !!bool, !!null, !!map, !!seq, !!binary and !!timestamp are read."
    )
  }
}
