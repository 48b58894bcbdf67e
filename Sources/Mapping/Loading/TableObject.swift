public import Documents

/// An object of a table while it is read: knows its grammar and reports what does not fit.
package struct TableObject {
  package let node: Node
  let grammar: Grammar.Section
  let faults: FaultCollector

  /// Opens a node as an object; nil, with a fault, if it is none or holds unknown keys only.
  package init?(_ node: Node, _ grammar: Grammar.Section, _ faults: FaultCollector) {
    guard let object = node.object else {
      faults.report(node.position, "a \(grammar.name) must be an object, not \(node.kind)")
      return nil
    }
    self.node = node
    self.grammar = grammar
    self.faults = faults
    for member in object.members where !grammar.keys.contains(where: { $0.key == member.key }) {
      let known = grammar.keys.map(\.key)
      let hint = Suggestion.nearest(to: member.key, among: known).map { "; did you mean \($0)?" } ?? ""
      faults.report(member.keyPosition, "unknown key \(member.key) in a \(grammar.name)\(hint)")
    }
  }

  package subscript(key: String) -> Node? { node.object?[key] }

  package func fault(_ node: Node? = nil, _ message: String) { faults.report((node ?? self.node).position, message) }

  package func text(_ key: String) -> String? {
    guard let value = self[key] else { return nil }
    guard let text = value.text, !text.isEmpty else {
      fault(value, "\(key) must be text, not \(value.kind)")
      return nil
    }
    return text
  }

  package func requiredText(_ key: String) -> String {
    if self[key] == nil { fault(nil, "a \(grammar.name) needs \(key)") }
    return text(key) ?? ""
  }

  package func texts(_ key: String) -> [String] {
    guard let value = self[key] else { return [] }
    guard let items = value.items, items.allSatisfy({ $0.text != nil }) else {
      fault(value, "\(key) must be a list of text")
      return []
    }
    return items.compactMap(\.text)
  }

  func integer(_ key: String) -> Int? {
    guard let value = self[key] else { return nil }
    if value.integer == nil { fault(value, "\(key) must be an integer, not \(value.kind)") }
    return value.integer
  }

  package func boolean(_ key: String, default defaultValue: Bool) -> Bool {
    guard let value = self[key] else { return defaultValue }
    if value.boolean == nil { fault(value, "\(key) must be true or false, not \(value.kind)") }
    return value.boolean ?? defaultValue
  }

  /// One of a closed set of words.
  package func word<Word: RawRepresentable & CaseIterable>(_ key: String, as type: Word.Type) -> Word?
  where Word.RawValue == String {
    guard let value = self[key], let text = text(key) else { return nil }
    guard let word = Word(rawValue: text) else {
      fault(value, "\(key) must be one of \(Word.allCases.map(\.rawValue).joined(separator: ", "))")
      return nil
    }
    return word
  }

  /// A path without wildcards.
  func pointer(_ key: String) -> Pointer? {
    guard let value = self[key], let text = text(key) else { return nil }
    let pointer = Pointer(keyPath: text)
    if pointer == nil { fault(value, "\(key) must be a path of keys without wildcards") }
    return pointer
  }

  func path(_ key: String) -> Path? {
    guard let value = self[key] else { return nil }
    guard let text = value.text, let path = Path(text) else {
      fault(value, "\(key) must be a path such as payloads/*[type=X]")
      return nil
    }
    return path
  }

  func paths(_ key: String) -> [Path] {
    texts(key).compactMap { text in
      let path = Path(text)
      if path == nil { fault(self[key], "\(key): \(text) is no path") }
      return path
    }
  }

  /// Members of an object, such as `constants`.
  package func members(_ key: String) -> [Object.Member] {
    guard let value = self[key] else { return [] }
    if value.object == nil { fault(value, "\(key) must be an object, not \(value.kind)") }
    return value.object?.members ?? []
  }

  /// Scalars by key, such as `sources`.
  package func textMap(_ key: String) -> [String: String] {
    guard let value = self[key] else { return [:] }
    guard let members = value.object?.members, members.allSatisfy({ $0.value.text != nil }) else {
      fault(value, "\(key) must be an object of text")
      return [:]
    }
    return Dictionary(members.map { ($0.key, $0.value.text ?? "") }) { first, _ in first }
  }

  package func objects(_ key: String, _ grammar: Grammar.Section) -> [TableObject] {
    guard let value = self[key] else { return [] }
    guard let items = value.items else {
      fault(value, "\(key) must be a list")
      return []
    }
    return items.compactMap { TableObject($0, grammar, faults) }
  }
}

extension Pointer {
  /// A path of keys: `DefaultServiceHandlers/AudioCall`. Nil for wildcards and empty steps.
  public init?(keyPath text: String) {
    guard let path = Path(text), !path.steps.isEmpty else { return nil }
    self.init()
    for step in path.steps {
      guard case .key(let key) = step else { return nil }
      steps.append(.key(key))
    }
  }

  /// The path as tables write it.
  public var keyPath: String {
    steps.map { step in
      switch step {
      case .key(let key): key
      case .index(let index): String(index)
      }
    }.joined(separator: "/")
  }
}
