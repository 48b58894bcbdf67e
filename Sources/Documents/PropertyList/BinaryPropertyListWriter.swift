/// Writes nodes as a binary property list. Equal scalars are written once; the order is that of the document.
struct BinaryPropertyListWriter {
  /// The bytes of each object; containers are filled in when the size of references is known.
  private enum Entry {
    case scalar([UInt8])
    case array([Int])
    case dictionary(keys: [Int], values: [Int])
  }

  private var entries: [Entry] = []
  private var numbers: [[UInt8]: Int] = [:]

  /// The whole file.
  static func write(_ node: Node) throws(InputFault) -> [UInt8] {
    var writer = BinaryPropertyListWriter()
    _ = try writer.add(node, depth: 0)
    return writer.assembled()
  }

  // MARK: Numbering

  private mutating func add(_ node: Node, depth: Int) throws(InputFault) -> Int {
    guard depth < Limits.deepest || node.isLeaf else { throw .unwritableDepth }
    switch node.value {
    case .array(let items): return try add(items, depth: depth)
    case .object(let object): return try add(object, depth: depth)
    default: return add(scalar: try BinaryPropertyListScalar.bytes(of: node))
    }
  }

  private mutating func add(scalar bytes: [UInt8]) -> Int {
    if let known = numbers[bytes] { return known }
    entries.append(.scalar(bytes))
    numbers[bytes] = entries.count - 1
    return entries.count - 1
  }

  private mutating func add(_ items: [Node], depth: Int) throws(InputFault) -> Int {
    let number = entries.count
    entries.append(.array([]))
    var references: [Int] = []
    for (index, item) in items.enumerated() {
      do { references.append(try add(item, depth: depth + 1)) } catch { throw error.below(.index(index)) }
    }
    entries[number] = .array(references)
    return number
  }

  private mutating func add(_ object: Object, depth: Int) throws(InputFault) -> Int {
    let number = entries.count
    entries.append(.dictionary(keys: [], values: []))
    var keys: [Int] = []
    var values: [Int] = []
    for member in object.members {
      do {
        keys.append(add(scalar: try BinaryPropertyListScalar.bytes(of: member.key)))
        values.append(try add(member.value, depth: depth + 1))
      } catch { throw error.below(.key(member.key)) }
    }
    entries[number] = .dictionary(keys: keys, values: values)
    return number
  }

  // MARK: Bytes

  private func assembled() -> [UInt8] {
    var bytes = BinaryPropertyListReader.signature
    var offsets: [Int] = []
    let referenceSize = BinaryPropertyListScalar.width(of: entries.count)
    for entry in entries {
      offsets.append(bytes.count)
      append(entry, referenceSize: referenceSize, to: &bytes)
    }
    let table = bytes.count
    let offsetSize = BinaryPropertyListScalar.width(of: table)
    for offset in offsets { BinaryPropertyListScalar.append(UInt64(offset), size: offsetSize, to: &bytes) }
    bytes += [0, 0, 0, 0, 0, 0, UInt8(offsetSize), UInt8(referenceSize)]
    for number in [entries.count, 0, table] { BinaryPropertyListScalar.append(UInt64(number), size: 8, to: &bytes) }
    return bytes
  }

  private func append(_ entry: Entry, referenceSize: Int, to bytes: inout [UInt8]) {
    let references: [Int]
    switch entry {
    case .scalar(let content): return bytes += content
    case .array(let items):
      bytes += BinaryPropertyListScalar.marker(0xA0, count: items.count)
      references = items
    case .dictionary(let keys, let values):
      bytes += BinaryPropertyListScalar.marker(0xD0, count: keys.count)
      references = keys + values
    }
    for reference in references {
      BinaryPropertyListScalar.append(UInt64(reference), size: referenceSize, to: &bytes)
    }
  }
}
