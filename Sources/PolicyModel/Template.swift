/// Text that may hold variables, kept as structure and never as one vendor's spelling.
public struct Template: Sendable, Hashable {
  /// A piece of a template.
  public enum Segment: Sendable, Hashable {
    /// Text that means itself.
    case literal(String)
    /// A variable of the canonical model.
    case variable(Variable)
    /// Text that looks like a variable of `dialect`, but is none that the dialect knows.
    case unknownVariable(spelling: String, dialect: String)
  }

  /// The pieces in order; neighbouring literals are joined and empty ones left out.
  public private(set) var segments: [Segment] = []

  /// Creates a template from pieces.
  public init(_ segments: [Segment]) {
    for segment in segments { append(segment) }
  }

  /// Text without variables.
  public init(_ literal: String) { self.init([.literal(literal)]) }

  /// A single variable.
  public init(_ variable: Variable) { self.init([.variable(variable)]) }

  /// Adds a piece at the end.
  public mutating func append(_ segment: Segment) {
    switch (segments.last, segment) {
    case (_, .literal("")): break
    case (.literal(let before)?, .literal(let text)): segments[segments.count - 1] = .literal(before + text)
    default: segments.append(segment)
    }
  }

  /// The text, if there are no variables.
  public var literal: String? {
    switch segments.count {
    case 0: return ""
    case 1: if case .literal(let text) = segments[0] { return text } else { return nil }
    default: return nil
    }
  }

  /// The variable, if the template is exactly one.
  public var soleVariable: Variable? {
    guard segments.count == 1, case .variable(let variable) = segments[0] else { return nil }
    return variable
  }

  /// Whether there is no text and no variable.
  public var isEmpty: Bool { segments.isEmpty }

  /// Whether the text of every owner holds `text`: a literal holds it, or (for `@`) a variable is an address.
  public func contains(_ text: String) -> Bool {
    segments.contains { segment in
      switch segment {
      case .literal(let literal): literal.contains(text)
      case .variable(let variable): text == "@" && variable.isAddress
      case .unknownVariable: false
      }
    }
  }

  /// The parts before and after the first `separator` in literal text, if there is one.
  public func split(atFirst separator: String) -> (before: Template, after: Template)? {
    for (index, segment) in segments.enumerated() {
      guard case .literal(let text) = segment, let range = text.firstRange(of: separator) else { continue }
      let before = Template(segments[..<index] + [.literal(String(text[..<range.lowerBound]))])
      let after = Template([.literal(String(text[range.upperBound...]))] + segments[(index + 1)...])
      return (before, after)
    }
    return nil
  }
}

extension Template {
  /// The canonical text: variables as `${owner.email}`. Dollars that stand before a `{`, or before a variable, are
  /// doubled, so that `${` itself is `$${`.
  public var canonicalText: String {
    segments.enumerated().map { index, segment in
      switch segment {
      case .literal(let text): Self.escaped(text, isBeforeVariable: isVariable(at: index + 1))
      case .variable(let variable): variable.placeholder
      case .unknownVariable(let spelling, _): spelling
      }
    }.joined()
  }

  private func isVariable(at index: Int) -> Bool {
    guard segments.indices.contains(index), case .variable = segments[index] else { return false }
    return true
  }

  private static func escaped(_ text: String, isBeforeVariable: Bool) -> String {
    var escaped = ""
    var dollars = ""
    for character in text {
      if character == "$" {
        dollars.append(character)
      } else {
        escaped += dollars + (character == "{" ? dollars : "") + String(character)
        dollars = ""
      }
    }
    return escaped + dollars + (isBeforeVariable ? dollars : "")
  }

  /// Reads canonical text. A `${...}` that names no canonical variable stays literal.
  public init(canonicalText text: String) {
    self.init([])
    var rest = text[...]
    while let start = rest.firstIndex(of: "$") {
      append(.literal(String(rest[..<start])))
      let end = rest[start...].firstIndex { $0 != "$" } ?? rest.endIndex
      let dollars = rest[start..<end]
      rest = rest[end...]
      guard rest.first == "{" else {
        append(.literal(String(dollars)))
        continue
      }
      append(.literal(String(dollars.prefix(dollars.count / 2))))
      guard dollars.count % 2 == 1 else { continue }
      guard let close = rest.firstIndex(of: "}"),
        let variable = Variable(named: String(rest[rest.index(after: rest.startIndex)..<close]))
      else {
        append(.literal("$"))
        continue
      }
      append(.variable(variable))
      rest = rest[rest.index(after: close)...]
    }
    append(.literal(String(rest)))
  }
}
