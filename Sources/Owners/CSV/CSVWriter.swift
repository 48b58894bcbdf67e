/// Writes comma-separated values (RFC 4180): CRLF at the end of lines, and quotes only where they are needed.
public enum CSVWriter {
  /// A record as bytes in UTF-8.
  public static func record(_ fields: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(field, isAlone: fields.count == 1, to: &bytes)
    }
    return bytes + [CSVByte.carriageReturn, CSVByte.lineFeed]
  }

  /// Blanks at an end are quoted too: some programs remove them otherwise. A record of one empty field would be an empty
  /// line, which is no record.
  private static func append(_ field: String, isAlone: Bool, to bytes: inout [UInt8]) {
    let isQuoted =
      field.utf8.contains { special.contains($0) } || field.utf8.first == 0x20 || field.utf8.last == 0x20
      || isAlone && field.isEmpty
    guard isQuoted else { return bytes.append(contentsOf: field.utf8) }
    bytes.append(CSVByte.quote)
    for byte in field.utf8 {
      if byte == CSVByte.quote { bytes.append(CSVByte.quote) }
      bytes.append(byte)
    }
    bytes.append(CSVByte.quote)
  }

  private static let special: [UInt8] = [
    CSVByte.quote, CSVByte.lineFeed, CSVByte.carriageReturn, UInt8(ascii: ","), UInt8(ascii: ";"), 0x09,
  ]
}
