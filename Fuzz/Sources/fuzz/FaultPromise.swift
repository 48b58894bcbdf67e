import EASPolicyTranslator

/// What every fault promises: a place inside of the file, and words that help.
struct FaultPromise {
  private let bytes: [UInt8]

  /// - Parameter bytes: The file.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// - Parameter placeless: The codes that speak of the file as a whole.
  func check(_ fault: InputFault, placeless: Set<FaultCode> = Self.ofWholeFiles) throws(BrokenPromise) {
    try promise(!fault.summary.isEmpty && !fault.remedy.isEmpty, "\(fault.code.rawValue) without words")
    guard let position = fault.position else {
      return try promise(placeless.contains(fault.code), "\(fault.code.rawValue) without a place: \(fault.summary)")
    }
    try check(position)
  }

  /// A place inside of the file, its end included.
  func check(_ position: SourcePosition) throws(BrokenPromise) {
    if position.line == 0 { return try promise((0...bytes.count).contains(position.column), "\(position) is outside") }
    try promise(position.column >= 1, "\(position) has no column")
    var (line, rest) = (1, bytes[...])
    while line < position.line {
      guard let end = rest.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else {
        throw BrokenPromise("\(position) is below the last line")
      }
      line += 1
      rest = rest[(end + 1)...]
    }
    try promise(position.column <= rest.count + 1, "\(position) is outside")
  }

  /// Every value of a document has such a place.
  func check(placesIn node: Node) throws(BrokenPromise) {
    guard let position = node.position else { throw BrokenPromise("a value without a place") }
    try check(position)
    switch node.value {
    case .array(let items): for item in items { try check(placesIn: item) }
    case .object(let object):
      for member in object.members {
        guard let position = member.keyPosition else { throw BrokenPromise("a key without a place") }
        try check(position)
        try check(placesIn: member.value)
      }
    default: break
    }
  }

  /// The codes that speak of the file as a whole whatever it is.
  static let ofWholeFiles: Set<FaultCode> = [
    .emptyDocument, .tooLarge, .unsupportedEncoding, .protectedFile, .otherFile,
  ]
}
