import EASPolicyTranslator

extension Reader {
  static let json = Reader(name: "json") { (bytes) throws(BrokenPromise) in
    guard let node = try read(bytes, JSONCodec()) else { return }
    try comesBack(node, through: JSONCodec())
    try comesBack(node, through: JSONCodec(isCompact: true))
  }

  static let plist = Reader(name: "plist") { (bytes) throws(BrokenPromise) in
    // The other form has a reader, and a target, of its own.
    guard !bytes.starts(with: Array("bplist".utf8)) else { return }
    guard let node = try read(bytes, PropertyListCodec()) else { return }
    try comesBack(node, through: PropertyListCodec())
  }

  static let binaryPlist = Reader(name: "binary-plist") { (bytes) throws(BrokenPromise) in
    guard bytes.starts(with: Array("bplist00".utf8)) else { return }
    guard let node = try read(bytes, PropertyListCodec()) else { return }
    try comesBack(node, through: PropertyListCodec(binary: true))
  }

  static let yaml = Reader(name: "yaml") { (bytes) throws(BrokenPromise) in
    guard let node = try read(bytes, YAMLCodec()) else { return }
    try comesBack(node, through: YAMLCodec())
  }

  /// The document; nil if it was refused as it should be.
  private static func read(_ bytes: [UInt8], _ codec: some DocumentCodec) throws(BrokenPromise) -> Node? {
    let node: Node
    do throws(InputFault) {
      node = try codec.decode(bytes, limits: limits).node
    } catch {
      try FaultPromise(bytes).check(error)
      return nil
    }
    try FaultPromise(bytes).check(placesIn: node)
    return node
  }

  /// What was read can be written, and is then read as the same document.
  private static func comesBack(_ node: Node, through codec: some DocumentCodec) throws(BrokenPromise) {
    let written: [UInt8]
    do throws(InputFault) {
      written = try codec.encode(node)
    } catch {
      throw BrokenPromise("what was read cannot be written: \(error.summary)")
    }
    let again: Node
    do throws(InputFault) {
      again = try codec.decode(written, limits: .standard).node
    } catch {
      throw BrokenPromise("what was written cannot be read: \(error.summary)")
    }
    try promise(again == node, "another document came back")
  }

  /// Small, so that documents beyond them are small as well.
  private static let limits = Limits(bytes: 64 << 10, depth: 24, nodes: 2000, aliasedNodes: 200)
}
