/// The anchors of a document and what their repetition costs.
struct YAMLAnchors {
  /// An anchored node with its cost.
  struct Entry {
    let node: Node
    /// Values in it, itself included.
    let nodes: Int
    /// Levels of lists and objects in it.
    let levels: Int
    /// Bytes of text and data in it.
    let content: Int
  }

  private let limits: Limits
  private var known: [String: Entry] = [:]
  private var open: Set<String> = []
  private var nodes = 0
  private var content = 0

  init(_ limits: Limits) { self.limits = limits }

  /// Notes that an anchored node begins.
  mutating func begin(_ anchor: String) { open.insert(anchor) }

  /// Notes that an anchored node is complete; a later one of the same name replaces it.
  mutating func end(_ anchor: String, _ entry: Entry) {
    open.remove(anchor)
    known[anchor] = entry
  }

  /// Repeats the node of an anchor.
  mutating func use(_ anchor: String, at position: SourcePosition) throws(InputFault) -> Entry {
    guard !open.contains(anchor) else {
      throw .malformed(
        "The alias stands inside the part that it repeats.", at: position,
        remedy: "Write the part out.")
    }
    // The name is not quoted: it may be a password that starts with an asterisk.
    guard let entry = known[anchor] else {
      throw .malformed(
        "Text that starts with * names an anchor, and there is none of that name before it.", at: position,
        remedy: "Correct the name, or put text that starts with * into double quotes.")
    }
    nodes += entry.nodes
    content += entry.content
    guard nodes <= limits.aliasedNodes, content <= limits.bytes else { throw tooMany(at: position) }
    return entry
  }

  private func tooMany(at position: SourcePosition) -> InputFault {
    InputFault(
      .tooManyAliases, at: position,
      summary: "Aliases repeat more than \(limits.aliasedNodes) values or \(limits.bytes) bytes.",
      remedy: "Write the parts out, or split the document.")
  }
}
