/// The trailer of a binary property list: how objects are numbered and found.
struct BinaryPropertyListLayout {
  /// Bytes of the trailer at the end of the file.
  static let trailerSize = 32

  /// Bytes of a reference to an object.
  let referenceSize: Int
  /// The number of the root object.
  let topObject: Int
  /// Where objects end and the offset table starts.
  let objectsEnd: Int

  private let offsetSize: Int
  private let count: Int

  /// Reads and checks the trailer.
  init(_ bytes: UnsafeBufferPointer<UInt8>) throws(InputFault) {
    let trailer = bytes.count - Self.trailerSize
    guard trailer > BinaryPropertyListReader.signature.count else { throw Self.damaged(at: bytes.count) }
    offsetSize = Int(bytes[trailer + 6])
    referenceSize = Int(bytes[trailer + 7])
    let numbers = [8, 16, 24].map { Self.number(at: trailer + $0, size: 8, in: bytes) }
    guard (1...8).contains(offsetSize), (1...8).contains(referenceSize) else { throw Self.damaged(at: trailer) }
    guard numbers[0] > numbers[1], (9...UInt64(trailer)).contains(numbers[2]),
      numbers[0] <= (UInt64(trailer) - numbers[2]) / UInt64(offsetSize)
    else { throw Self.damaged(at: trailer) }
    count = Int(numbers[0])
    topObject = Int(numbers[1])
    objectsEnd = Int(numbers[2])
  }

  /// The object that is named at an offset, which the caller has checked; numbers beyond the table become one that is refused.
  func reference(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    Int(clamping: Self.number(at: offset, size: referenceSize, in: bytes))
  }

  /// Where an object starts.
  func offset(
    of number: Int, in bytes: UnsafeBufferPointer<UInt8>, namedAt reference: Int
  ) throws(InputFault) -> Int {
    guard number < count else { throw Self.strayReference(at: reference) }
    let entry = objectsEnd + number * offsetSize
    let offset = Self.number(at: entry, size: offsetSize, in: bytes)
    guard (8..<UInt64(objectsEnd)).contains(offset) else { throw Self.strayReference(at: entry) }
    return Int(offset)
  }

  private static func number(at start: Int, size: Int, in bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var value: UInt64 = 0
    for index in start..<(start + size) { value = value << 8 | UInt64(bytes[index]) }
    return value
  }

  private static func damaged(at offset: Int) -> InputFault {
    .malformed(
      "The table at the end of the binary property list is damaged or missing.", at: .offset(offset),
      remedy: "Check that the file was saved and transferred completely.")
  }

  private static func strayReference(at offset: Int) -> InputFault {
    .malformed(
      "The binary property list refers to an object that is not there.", at: .offset(offset),
      remedy: "Check that the file was saved and transferred completely.")
  }
}
