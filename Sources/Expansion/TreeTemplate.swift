import Documents
import Translation

/// The tree of an output with places for values, for outputs whose bytes cannot be put together.
struct TreeTemplate: Sendable {
  private indirect enum Branch: Sendable {
    case fixed(Node)
    case text([Sentinel.Part])
    case items([Branch])
    case members([(key: String, value: Branch)])
  }

  private let root: Branch
  private let backend: Backend

  /// Nil if sentinels stand where no value may.
  init?(_ translation: Translation) {
    guard Self.slots(in: translation.root) != nil else { return nil }
    root = Self.branch(translation.root)
    backend = translation.backend
  }

  /// The slots of the sentinels in a tree, each as often as it occurs; nil if characters of sentinels stand elsewhere.
  static func slots(in root: Node) -> [Int]? {
    var slots: [Int] = []
    for leaf in root.leaves() {
      let keys = leaf.pointer.steps.contains { step in
        if case .key(let key) = step { Sentinel.occurs(in: key) } else { false }
      }
      guard !keys else { return nil }
      guard let text = leaf.node.text else { continue }
      guard let parts = Sentinel.parts(of: Array(text.utf8)) else { return nil }
      slots += parts.compactMap { part in
        if case .slot(let slot) = part { slot } else { nil }
      }
    }
    return slots
  }

  private static func branch(_ node: Node) -> Branch {
    switch node.value {
    case .string(let text) where Sentinel.occurs(in: text):
      .text(Sentinel.parts(of: Array(text.utf8)) ?? [])
    case .array(let items) where !items.isEmpty: .items(items.map(branch))
    case .object(let object) where !object.members.isEmpty:
      .members(object.members.map { (key: $0.key, value: branch($0.value)) })
    default: .fixed(node)
    }
  }

  /// The output for values, which stand at the places of their slots.
  ///
  /// - Throws: ``InputFault`` if the syntax or the envelope cannot hold a value.
  func bytes(_ values: [String?]) throws(InputFault) -> [UInt8] { try backend.encode(Self.node(root, values)) }

  private static func node(_ branch: Branch, _ values: [String?]) -> Node {
    switch branch {
    case .fixed(let node): node
    case .text(let parts): .string(text(parts, values))
    case .items(let items): .array(items.map { node($0, values) })
    case .members(let members): .object(members.map { ($0.key, node($0.value, values)) })
    }
  }

  private static func text(_ parts: [Sentinel.Part], _ values: [String?]) -> String {
    parts.map { part in
      switch part {
      case .literal(let bytes): String(decoding: bytes, as: UTF8.self)
      case .slot(let slot): values[slot] ?? ""
      }
    }.joined()
  }
}
