public import Documents
public import PolicyModel

/// The plain form of a field's value in a document.
public enum CanonicalValue {
  /// Reads the plain form of a field's value, where a password must be text and a certificate must be data.
  ///
  /// - Throws: ``ValueFault`` if the node is not a value of the field.
  static func decode(_ node: Node, as field: FieldDefinition, dialect: Dialect) throws(ValueFault) -> FieldValue {
    if field.type == .secret {
      switch node.value {
      case .data where !field.holdsBytes: throw .type("text")
      case .string where field.holdsBytes: throw .type("data")
      default: break
      }
    }
    return try decode(node, as: field.type, dialect: dialect)
  }

  /// Reads the plain form of a value.
  ///
  /// - Throws: ``ValueFault`` if the node is not a value of the type.
  public static func decode(_ node: Node, as type: FieldType, dialect: Dialect) throws(ValueFault) -> FieldValue {
    switch type {
    case .boolean:
      guard let value = node.boolean else { throw .type("true or false") }
      return .boolean(value)
    case .integer, .port, .days, .minutesOfDay:
      return try integer(node, type)
    case .text, .template, .url:
      return try text(node, type, dialect)
    case .textList, .templateList:
      return try list(node, type, dialect)
    case .word(let words):
      guard let text = node.text else { throw .type(type.summary) }
      guard words.contains(text) else { throw ValueFault(.unknownWord, "must be \(type.summary)") }
      return .word(text)
    case .words(let words):
      return try someWords(node, words, type)
    case .interval:
      guard let text = node.scalarText else { throw .type(type.summary) }
      guard let interval = SyncInterval(text) else { throw ValueFault(.valueOutOfRange, "must be \(type.summary)") }
      return .interval(interval)
    case .secret:
      return try secret(node)
    case .certificate:
      guard let text = node.text, !text.isEmpty else { throw .type("the id of a certificate") }
      return .certificate(text)
    case .settings:
      guard node.object != nil else { throw .type("an object") }
      return .settings(node)
    }
  }

  private static func integer(_ node: Node, _ type: FieldType) throws(ValueFault) -> FieldValue {
    guard let number = node.integer else { throw .type("an integer") }
    guard FieldValue.integer(number).fits(type) else { throw ValueFault(.valueOutOfRange, "must be \(type.summary)") }
    return .integer(number)
  }

  private static func text(_ node: Node, _ type: FieldType, _ dialect: Dialect) throws(ValueFault) -> FieldValue {
    guard let text = node.text else { throw .type("text") }
    return .text(type == .template ? dialect.parse(text) : Template(text))
  }

  private static func list(_ node: Node, _ type: FieldType, _ dialect: Dialect) throws(ValueFault) -> FieldValue {
    guard let items = node.items else { throw .type("a list of text") }
    var list: [Template] = []
    for item in items {
      guard let text = item.text else { throw .type("a list of text") }
      list.append(type == .templateList ? dialect.parse(text) : Template(text))
    }
    return .list(list)
  }

  private static func someWords(_ node: Node, _ words: [String], _ type: FieldType) throws(ValueFault) -> FieldValue {
    guard let items = node.items else { throw .type("a list of words") }
    let texts = items.compactMap(\.text)
    guard texts.count == items.count else { throw .type("a list of words") }
    guard texts.allSatisfy(words.contains) else { throw ValueFault(.unknownWord, "must be \(type.summary)") }
    return .words(words.filter(texts.contains))
  }

  private static func secret(_ node: Node) throws(ValueFault) -> FieldValue {
    switch node.value {
    case .string(let text): .secret(isMasked(text) ? .withheld : Secret(text))
    case .data(let bytes): .secret(Secret(bytes))
    default: throw .type("text")
    }
  }

  /// Writes the plain form of a value; nil for a secret that is withheld. Lists variables that the dialect cannot spell.
  public static func encode(_ value: FieldValue, dialect: Dialect) -> (node: Node?, unspelled: [String]) {
    switch value {
    case .boolean(let value): (.boolean(value), [])
    case .integer(let value): (.integer(value), [])
    case .text(let template): encode(template, dialect)
    case .list(let items): encode(items, dialect)
    case .word(let word): (.string(word), [])
    case .words(let words): (.array(words.map(Node.string)), [])
    case .interval(.minutes(let minutes)): (.integer(minutes), [])
    case .interval(let interval): (.string(interval.text), [])
    case .secret(let secret): (secret.node, [])
    case .certificate(let id): (.string(id), [])
    case .settings(let node): (node, [])
    }
  }

  private static func encode(_ template: Template, _ dialect: Dialect) -> (node: Node?, unspelled: [String]) {
    let spelled = dialect.spell(template)
    return (.string(spelled.text), spelled.unspelled)
  }

  private static func encode(_ items: [Template], _ dialect: Dialect) -> (node: Node?, unspelled: [String]) {
    let spelled = items.map(dialect.spell)
    return (.array(spelled.map { .string($0.text) }), spelled.flatMap(\.unspelled))
  }
}

extension Secret {
  /// The contents as a node; nil when withheld.
  public var node: Node? {
    switch reveal() {
    case .text(let text): .string(text)
    case .data(let bytes): Node(.data(bytes))
    case nil: nil
    }
  }
}
