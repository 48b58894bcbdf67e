public import PolicyModel

/// How one product spells the canonical variables.
public struct Dialect: Sendable, Hashable {
  /// The dialect's name, such as `manageengine`.
  public let id: String
  /// The product in words.
  public let title: String
  /// What opens a token: `%`, `$`, `{{`.
  public let open: String
  /// What closes a token; empty: the token ends where its characters end.
  public let close: String
  /// Characters of a token's name.
  public let nameCharacters: Set<Character>
  /// The spelling of each variable, delimiters included.
  public let spellings: [Variable: String]
  /// Further spellings that are read and never written.
  public let readOnly: [String: Variable]
  /// The spelling of custom attributes with `#` for the number.
  public let custom: String?
  /// Whether the product fills in a variable only where it is the whole of a value. Inside of longer text its spelling is
  /// plain text.
  public let wholeValuesOnly: Bool

  /// The variable that the product's word for the login name was taken for; nil: the login name itself.
  public private(set) var assumedLogin: Variable?

  private let variables: [String: Variable]

  /// Creates a dialect.
  public init(
    id: String, title: String, open: String, close: String, nameCharacters: Set<Character>,
    spellings: [Variable: String], readOnly: [String: Variable], custom: String?, wholeValuesOnly: Bool = false
  ) {
    self.id = id
    self.title = title
    self.open = open
    self.close = close
    self.nameCharacters = nameCharacters
    self.spellings = spellings
    self.readOnly = readOnly
    self.custom = custom
    self.wholeValuesOnly = wholeValuesOnly
    let known = spellings.map { ($0.value, $0.key) } + readOnly.map { ($0.key, $0.value) }
    variables = Dictionary(known) { first, _ in first }
  }

  /// No variables but the neutral placeholders.
  public static let neutral = Dialect(
    id: "none", title: "no variables", open: "", close: "", nameCharacters: [], spellings: [:], readOnly: [:],
    custom: nil)

  /// The dialect of an organisation whose owners log in with `login`: the product's word for the login name means that,
  /// unless the product has a word of its own for it.
  public func assumingLogin(_ login: Variable?) -> Dialect {
    guard let login, login != .ownerUserName, spellings[login] == nil, let spelling = spellings[.ownerUserName] else {
      return self
    }
    var spellings = spellings
    spellings[.ownerUserName] = nil
    spellings[login] = spelling
    var dialect = Dialect(
      id: id, title: title, open: open, close: close, nameCharacters: nameCharacters, spellings: spellings,
      readOnly: readOnly, custom: custom, wholeValuesOnly: wholeValuesOnly)
    dialect.assumedLogin = login
    return dialect
  }

  /// Reads text. The neutral placeholders `${owner.email}` are read in every dialect.
  public func parse(_ text: String) -> Template {
    guard text.contains("$") || (!open.isEmpty && text.contains(open)) else { return Template(text) }
    if wholeValuesOnly, let token = ownToken(text[...]), token.end == text.endIndex { return Template([token.segment]) }
    var template = Template([])
    var rest = text[...]
    var literal = rest.startIndex
    while !rest.isEmpty {
      guard let token = neutralToken(rest) ?? (wholeValuesOnly ? nil : ownToken(rest)) else {
        rest.removeFirst()
        continue
      }
      template.append(.literal(String(text[literal..<rest.startIndex])))
      template.append(token.segment)
      rest = rest[token.end...]
      literal = token.end
    }
    template.append(.literal(String(text[literal...])))
    return template
  }

  /// Where the known variable ends that a text begins with; nil if it begins with none.
  package func variable(beginning text: Substring) -> Substring.Index? {
    guard let token = neutralToken(text) ?? (wholeValuesOnly ? nil : ownToken(text)), case .variable = token.segment
    else { return nil }
    return token.end
  }

  private typealias Token = (segment: Template.Segment, end: Substring.Index)

  private func neutralToken(_ rest: Substring) -> Token? {
    // The longest name has far fewer letters; to search on for the bracket would take long in long texts.
    guard rest.utf8.starts(with: "${".utf8), let close = rest.utf8.prefix(40).firstIndex(of: UInt8(ascii: "}")),
      let variable = Variable(named: String(rest[rest.index(rest.startIndex, offsetBy: 2)..<close]))
    else { return nil }
    return (.variable(variable), rest.index(after: close))
  }

  private func ownToken(_ rest: Substring) -> Token? {
    guard !open.isEmpty, rest.utf8.starts(with: open.utf8) else { return nil }
    let nameStart = rest.index(rest.startIndex, offsetBy: open.count)
    let nameEnd = rest[nameStart...].firstIndex { !nameCharacters.contains($0) } ?? rest.endIndex
    guard nameEnd > nameStart, rest[nameEnd...].hasPrefix(close) else { return nil }
    let end = rest.index(nameEnd, offsetBy: close.count)
    let spelling = String(rest[..<end])
    if let variable = variables[spelling] ?? customVariable(spelling) { return (.variable(variable), end) }
    return (.unknownVariable(spelling: spelling, dialect: id), end)
  }

  private func customVariable(_ spelling: String) -> Variable? {
    guard let custom, let mark = custom.firstIndex(of: "#") else { return nil }
    let before = custom[..<mark]
    let after = custom[custom.index(after: mark)...]
    guard spelling.hasPrefix(before), spelling.hasSuffix(after) else { return nil }
    return Variable(named: "owner.custom(\(spelling.dropFirst(before.count).dropLast(after.count)))")
  }

  /// Writes text. What the dialect cannot spell is written as a neutral placeholder and listed.
  public func spell(_ template: Template) -> (text: String, unspelled: [String]) {
    let fills = !wholeValuesOnly || template.segments.count == 1
    var text = ""
    var unspelled: [String] = []
    for segment in template.segments {
      switch segment {
      case .literal(let literal):
        text += literal
      case .variable(let variable):
        let spelling = fills ? spelling(of: variable) : nil
        if spelling == nil { unspelled.append(variable.placeholder) }
        text += spelling ?? variable.placeholder
      case .unknownVariable(let spelling, let dialect):
        if dialect != id || !fills { unspelled.append(spelling) }
        text += spelling
      }
    }
    return (text, unspelled)
  }

  private func spelling(of variable: Variable) -> String? {
    if let spelling = spellings[variable] { return spelling }
    guard let custom, variable.name.hasPrefix("owner.custom(") else { return nil }
    return custom.replacing("#", with: variable.name.dropFirst("owner.custom(".count).dropLast())
  }
}
