public import Documents

/// A path with wildcards that selects places of a document: `payloads/*[type=ExchangeActiveSync]`.
public struct Path: Sendable, Hashable {
  /// One step.
  public enum Step: Sendable, Hashable {
    /// The member with this key.
    case key(String)
    /// Every item of a list, or those whose member has one of the texts.
    case each(filter: Filter?)
  }

  /// A test on an item: a member whose scalar text is one of `values`.
  public struct Filter: Sendable, Hashable {
    /// The member's key.
    public let key: String
    /// Accepted scalar texts.
    public let values: [String]
  }

  /// Steps from the place that the path is relative to; none selects that place itself.
  public let steps: [Step]

  /// The place that a path is relative to.
  public static let root = Path(steps: [])

  /// Creates a path from steps.
  package init(steps: [Step]) { self.steps = steps }

  /// Reads a path; nil if the text is none. A leading slash is allowed.
  public init?(_ text: String) {
    var steps: [Step] = []
    let body = text.hasPrefix("/") ? text.dropFirst() : text[...]
    for part in body.split(separator: "/", omittingEmptySubsequences: false) where !body.isEmpty {
      guard let step = Self.step(part) else { return nil }
      steps.append(step)
    }
    self.steps = steps
  }

  private static func step(_ part: Substring) -> Step? {
    if part == "*" { return .each(filter: nil) }
    guard part.hasPrefix("*[") else { return part.isEmpty ? nil : .key(String(part)) }
    guard part.hasSuffix("]"), let equals = part.firstIndex(of: "=") else { return nil }
    let key = part[part.index(part.startIndex, offsetBy: 2)..<equals]
    let values = part[part.index(after: equals)...].dropLast().split(separator: "|").map(String.init)
    return key.isEmpty || values.isEmpty ? nil : .each(filter: Filter(key: String(key), values: values))
  }

  /// Whether the path can select more than one place.
  public var selectsMany: Bool {
    steps.contains { if case .each = $0 { true } else { false } }
  }

  /// The places that the path selects, in document order.
  public func matches(in node: Node, at base: Pointer = Pointer()) -> [(pointer: Pointer, node: Node)] {
    var found = [(pointer: base, node: node)]
    for step in steps {
      found = found.flatMap { Self.advance($0, by: step) }
    }
    return found
  }

  private static func advance(_ place: (pointer: Pointer, node: Node), by step: Step) -> [(
    pointer: Pointer, node: Node
  )] {
    switch step {
    case .key(let key):
      guard let next = place.node.object?[key] else { return [] }
      return [(place.pointer.appending(key: key), next)]
    case .each(let filter):
      return (place.node.items ?? []).enumerated().compactMap { index, item in
        guard filter?.accepts(item) ?? true else { return nil }
        return (place.pointer.appending(index: index), item)
      }
    }
  }
}

extension Path.Filter {
  func accepts(_ item: Node) -> Bool {
    guard let text = item.object?[key]?.scalarText else { return false }
    return values.contains(text)
  }
}

extension Node {
  /// The text of a scalar, as tables compare it: strings, numbers and truth values.
  public var scalarText: String? {
    switch value {
    case .string(let text): text
    case .number(let number): number.text
    case .boolean(let value): value ? "true" : "false"
    default: nil
    }
  }
}

extension Path: CustomStringConvertible {
  /// The path as tables write it: `payloads/*[type=ExchangeActiveSync]`.
  public var description: String {
    steps.map { step in
      switch step {
      case .key(let key): key
      case .each(nil): "*"
      case .each(let filter?): "*[\(filter.key)=\(filter.values.joined(separator: "|"))]"
      }
    }.joined(separator: "/")
  }
}
