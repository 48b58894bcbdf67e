extension BinaryPropertyListReader {
  /// Reads an object that is neither array nor dictionary.
  func decodeScalar(at offset: Int) throws(InputFault) -> Node.Value {
    let marker = bytes[offset]
    switch marker {
    case 0x08: return .boolean(false)
    case 0x09: return .boolean(true)
    case 0x10...0x14: return .number(try readInteger(at: offset))
    case 0x22, 0x23: return .number(try readReal(at: offset))
    case 0x33: return .date(try readDate(at: offset))
    case 0x40...0x4F:
      let extent = try readExtent(at: offset, unit: 1)
      return .data(Array(bytes[extent.start..<(extent.start + extent.count)]))
    case 0x50...0x5F: return .string(try readASCII(at: offset))
    case 0x60...0x6F: return .string(try readUTF16(at: offset))
    default: throw Self.unknownType(marker, at: offset)
    }
  }

  /// Start and count of what follows a marker with a count, all of it inside the object area.
  func readExtent(at offset: Int, unit: Int) throws(InputFault) -> (start: Int, count: Int) {
    var start = offset + 1
    var count = UInt64(bytes[offset] & 0x0F)
    if count == 0x0F {
      guard start < layout.objectsEnd, (0x10...0x13).contains(bytes[start]) else { throw Self.beyondEnd(at: offset) }
      let size = 1 << Int(bytes[start] & 0x03)
      count = try unsigned(at: start + 1, size: size, object: offset)
      start += 1 + size
    }
    let room = start <= layout.objectsEnd ? layout.objectsEnd - start : 0
    guard start <= layout.objectsEnd, count <= UInt64(room / unit) else { throw Self.beyondEnd(at: offset) }
    return (start, Int(count))
  }

  private func unsigned(at start: Int, size: Int, object: Int) throws(InputFault) -> UInt64 {
    guard start + size <= layout.objectsEnd else { throw Self.beyondEnd(at: object) }
    return bytes[start..<(start + size)].reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// 1, 2 and 4 bytes are unsigned, 8 bytes signed; 16 bytes must have a value that 8 bytes can hold.
  private func readInteger(at offset: Int) throws(InputFault) -> Number {
    let size = 1 << Int(bytes[offset] & 0x0F)
    let low = try unsigned(at: offset + 1 + max(0, size - 8), size: min(size, 8), object: offset)
    let value = Int(Int64(bitPattern: low))
    if size == 16 {
      let high = try unsigned(at: offset + 1, size: 8, object: offset)
      guard high == (value < 0 ? UInt64.max : 0) else { throw .numberOutOfRange(at: .offset(offset)) }
    }
    return Number(value)
  }

  private func readReal(at offset: Int) throws(InputFault) -> Number {
    let value: Double
    if bytes[offset] == 0x22 {
      value = Double(Float(bitPattern: UInt32(try unsigned(at: offset + 1, size: 4, object: offset))))
    } else {
      value = Double(bitPattern: try unsigned(at: offset + 1, size: 8, object: offset))
    }
    guard value.isFinite else { throw .numberOutOfRange(at: .offset(offset)) }
    return Number(text: value.description)
  }

  private func readDate(at offset: Int) throws(InputFault) -> String {
    let interval = Double(bitPattern: try unsigned(at: offset + 1, size: 8, object: offset))
    guard let text = Timestamp.text(interval: interval) else {
      throw InputFault(
        .numberOutOfRange, at: .offset(offset),
        summary: "A date is outside the years 1 to 9999.",
        remedy: "Correct the date.")
    }
    return text
  }

  private func readASCII(at offset: Int) throws(InputFault) -> String {
    let extent = try readExtent(at: offset, unit: 1)
    let text = bytes[extent.start..<(extent.start + extent.count)]
    if text.contains(0) { throw .nulInText(at: .offset(offset)) }
    guard text.allSatisfy({ $0 < 0x80 }) else { throw Self.invalidText(at: offset) }
    return String(decoding: text, as: UTF8.self)
  }

  private func readUTF16(at offset: Int) throws(InputFault) -> String {
    let extent = try readExtent(at: offset, unit: 2)
    let units = (0..<extent.count).lazy.map { [bytes] index in
      UInt16(bytes[extent.start + 2 * index]) << 8 | UInt16(bytes[extent.start + 2 * index + 1])
    }
    if units.contains(0) { throw .nulInText(at: .offset(offset)) }
    guard let text = String(validating: units, as: UTF16.self) else { throw Self.invalidText(at: offset) }
    return text
  }

  private static func invalidText(at offset: Int) -> InputFault {
    InputFault(
      .invalidText, at: .offset(offset),
      summary: "A text is not valid ASCII or UTF-16.",
      remedy: "Write the file anew.")
  }

  private static func beyondEnd(at offset: Int) -> InputFault {
    .malformed(
      "An object is longer than the file.", at: .offset(offset),
      remedy: "Check that the file was saved and transferred completely.")
  }

  private static func unknownType(_ marker: UInt8, at offset: Int) -> InputFault {
    let name =
      switch marker >> 4 {
      case 0x8: "A keyed-archive reference (UID)"
      case 0xB, 0xC: "A set"
      default: marker == 0 ? "A null" : "An object of an unknown type"
      }
    return .malformed(
      "\(name) does not belong in a property list of settings.", at: .offset(offset),
      remedy: "Export the settings as a plain property list.")
  }
}
