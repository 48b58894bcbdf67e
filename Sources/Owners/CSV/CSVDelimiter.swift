/// Finds out what separates the columns of a list, from its first line.
struct CSVDelimiter {
  /// What may separate columns; of equally frequent ones the first is taken.
  static let candidates: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]

  private var counts = [0, 0, 0]
  private var isQuoted = false
  private var index = 0

  /// Counts on; true when the first line is complete.
  mutating func scan(_ bytes: ArraySlice<UInt8>) -> Bool {
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == CSVByte.quote { isQuoted.toggle() }
      if !isQuoted {
        if byte == CSVByte.lineFeed || byte == CSVByte.carriageReturn { return true }
        if let candidate = Self.candidates.firstIndex(of: byte) { counts[candidate] += 1 }
      }
      index += 1
    }
    return false
  }

  /// The most frequent one outside of quotes; a comma if there is only one column.
  var byte: UInt8 {
    let most = counts.max() ?? 0
    return Self.candidates[counts.firstIndex(of: most) ?? 0]
  }

  /// What a first line such as `sep=;` declares; some spreadsheet programs write it.
  static func declared(in bytes: [UInt8]) -> UInt8? {
    guard bytes.count >= 5, bytes.prefix(4).elementsEqual("sep=".utf8), candidates.contains(bytes[4]) else {
      return nil
    }
    let end = bytes.count > 5 ? bytes[5] : CSVByte.lineFeed
    return end == CSVByte.lineFeed || end == CSVByte.carriageReturn ? bytes[4] : nil
  }
}

/// The bytes that mean something in a list.
enum CSVByte {
  static let quote = UInt8(ascii: "\"")
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
}
