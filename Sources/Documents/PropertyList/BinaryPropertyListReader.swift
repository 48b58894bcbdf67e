/// Builds nodes from a binary property list (`bplist00`). Every offset and every count is checked before it is used.
struct BinaryPropertyListReader {
  /// The first bytes of every file.
  static let signature = Array("bplist00".utf8)

  let bytes: UnsafeBufferPointer<UInt8>
  let layout: BinaryPropertyListLayout
  var budget: ReadingBudget
  /// Scalars by object number, so that a shared one is read once.
  private var scalars: [Int: Node.Value] = [:]
  /// Containers that are being read, to find cycles.
  private var open: Set<Int> = []
  /// Bytes of text and data that may still be handed out; shared ones count every time.
  private var contentLeft: Int
  private let options: DecodingOptions
  /// What was repaired so far.
  private var repairs: [DecodeRemark] = []

  /// Reads a whole file.
  static func read(_ bytes: [UInt8], options: DecodingOptions) throws(InputFault) -> DecodedDocument {
    try TextSource.checkSize(bytes.count, limits: options.limits)
    return try bytes.withUnsafeBufferPointer { (buffer) throws(InputFault) -> DecodedDocument in
      let layout = try BinaryPropertyListLayout(buffer)
      var reader = BinaryPropertyListReader(buffer, layout: layout, options: options)
      let node = try reader.readObject(layout.topObject, from: bytes.count - BinaryPropertyListLayout.trailerSize)
      var document = DecodedDocument(node: node)
      document.trace.remarks = reader.repairs
      return document
    }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, layout: BinaryPropertyListLayout, options: DecodingOptions) {
    self.bytes = bytes
    self.layout = layout
    self.options = options
    budget = ReadingBudget(options.limits)
    contentLeft = options.limits.bytes
  }

  private var isLenient: Bool { options.isLenient && repairs.count < DecodingOptions.mostRepairs }

  /// Reads an object that is named at an offset.
  private mutating func readObject(_ number: Int, from reference: Int) throws(InputFault) -> Node {
    let offset = try layout.offset(of: number, in: bytes, namedAt: reference)
    let position = SourcePosition.offset(offset)
    try budget.countNode(at: position)
    switch bytes[offset] >> 4 {
    case 0xA: return Node(.array(try readArray(number, at: offset)), at: position)
    case 0xD: return Node(.object(try readDictionary(number, at: offset)), at: position)
    default: return Node(try readScalar(number, at: offset), at: position)
    }
  }

  private mutating func readArray(_ number: Int, at offset: Int) throws(InputFault) -> [Node] {
    let list = try enter(number, at: offset, referencesPerEntry: 1)
    var items: [Node] = []
    for index in 0..<list.count {
      let place = list.start + index * layout.referenceSize
      items.append(try readObject(layout.reference(at: place, in: bytes), from: place))
    }
    leave(number)
    return items
  }

  private mutating func readDictionary(_ number: Int, at offset: Int) throws(InputFault) -> Object {
    let list = try enter(number, at: offset, referencesPerEntry: 2)
    var members = MemberList()
    for index in 0..<list.count {
      let keyPlace = list.start + index * layout.referenceSize
      let key = try readKey(layout.reference(at: keyPlace, in: bytes), from: keyPlace)
      let place = keyPlace + list.count * layout.referenceSize
      let value = try readObject(layout.reference(at: place, in: bytes), from: place)
      if let repair = try members.add(key.text, at: key.position, value: value, isLenient: isLenient) {
        repairs.append(repair)
      }
    }
    leave(number)
    return members.object
  }

  private mutating func readKey(
    _ number: Int, from reference: Int
  ) throws(InputFault) -> (text: String, position: SourcePosition) {
    let offset = try layout.offset(of: number, in: bytes, namedAt: reference)
    guard bytes[offset] >> 4 == 5 || bytes[offset] >> 4 == 6,
      case .string(let text) = try readScalar(number, at: offset)
    else {
      throw .malformed(
        "A key is not a text.", at: .offset(offset), remedy: "Write the file anew with text for every key.")
    }
    return (text, .offset(offset))
  }

  private mutating func enter(
    _ number: Int, at offset: Int, referencesPerEntry: Int
  ) throws(InputFault) -> (start: Int, count: Int) {
    try budget.descend(at: .offset(offset))
    guard open.insert(number).inserted else {
      throw .malformed(
        "A list or dictionary contains itself.", at: .offset(offset),
        remedy: "Write the file anew; property lists cannot have cycles.")
    }
    return try readExtent(at: offset, unit: layout.referenceSize * referencesPerEntry)
  }

  private mutating func leave(_ number: Int) {
    open.remove(number)
    budget.ascend()
  }

  private mutating func readScalar(_ number: Int, at offset: Int) throws(InputFault) -> Node.Value {
    try spend(contentSize(at: offset), at: offset)
    if let known = scalars[number] { return known }
    let value = try decodeScalar(at: offset)
    scalars[number] = value
    return value
  }

  /// Bytes of text or data at an offset; nothing for other objects.
  private func contentSize(at offset: Int) throws(InputFault) -> Int {
    switch bytes[offset] >> 4 {
    case 4, 5: try readExtent(at: offset, unit: 1).count
    case 6: try readExtent(at: offset, unit: 2).count * 2
    default: 0
    }
  }

  private mutating func spend(_ count: Int, at offset: Int) throws(InputFault) {
    contentLeft -= count
    guard contentLeft >= 0 else {
      throw InputFault(
        .tooLarge, at: .offset(offset),
        summary: "Shared objects unfold into more bytes than are read.",
        remedy: "Split the document, or raise the limit on bytes.")
    }
  }
}
