import Documents
import Mapping
public import PolicyModel

/// What stands in the place of variables in an output that is for one owner.
public struct Filling: Sendable, Hashable {
  /// The texts that variables become; others stay variables.
  public var values: [Variable: String]
  /// The texts that spellings become which no dialect knows; others stay as they are.
  public var unknown: [String: String]

  /// Creates a filling.
  public init(_ values: [Variable: String], unknown: [String: String] = [:]) {
    self.values = values
    self.unknown = unknown
  }

  /// The text of a piece of a template; nil if it stays what it is.
  subscript(segment: Template.Segment) -> String? {
    switch segment {
    case .literal: nil
    case .variable(let variable): values[variable]
    case .unknownVariable(let spelling, _): unknown[spelling]
    }
  }
}

extension Template {
  /// The template with variables filled in as far as their values are known.
  public func filled(_ filling: Filling) -> Template {
    Template(segments.map { segment in filling[segment].map(Segment.literal) ?? segment })
  }
}

extension Dialect {
  /// A text of this dialect with variables filled in. A text without variables stays as it is.
  func filled(_ text: String, _ filling: Filling) -> String {
    let template = parse(text)
    let filled = template.filled(filling)
    return filled == template ? text : spell(filled).text
  }
}

extension Node {
  /// The tree with variables in its texts filled in.
  func filled(_ filling: Filling, _ dialect: Dialect) -> Node { mappingTexts { dialect.filled($0, filling) } }
}

extension FieldDefinition {
  /// Whether the model knows no variables in the field's texts. Products fill them in all the same, in an account.
  private var isPlain: Bool { holder == .account && (type == .text || type == .url || type == .textList) }

  /// The texts of a value, with the variables that products fill in.
  func templates(in value: FieldValue, _ dialect: Dialect) -> [Template] {
    switch value {
    case .text(let template): [read(template, dialect)]
    case .list(let items): items.map { read($0, dialect) }
    case .settings(let node): node.leaves().compactMap { $0.node.text.map(dialect.parse) }
    default: []
    }
  }

  private func read(_ template: Template, _ dialect: Dialect) -> Template {
    guard isPlain, let text = template.literal else { return template }
    // What looks like a variable that nobody knows is text.
    return Template(
      dialect.parse(text).segments.map { segment in
        if case .unknownVariable(let spelling, _) = segment { .literal(spelling) } else { segment }
      })
  }

  /// The value with variables filled in.
  func filled(_ value: FieldValue, _ filling: Filling, _ dialect: Dialect) -> FieldValue {
    switch value {
    case .text(let template): .text(filled(template, filling, dialect))
    case .list(let items): .list(items.map { filled($0, filling, dialect) })
    case .settings(let node): .settings(node.filled(filling, dialect))
    default: value
    }
  }

  private func filled(_ template: Template, _ filling: Filling, _ dialect: Dialect) -> Template {
    guard isPlain, let text = template.literal else { return template.filled(filling) }
    return Template(dialect.filled(text, filling))
  }
}

extension ImportedProfile {
  /// Fills variables in. What was filled in is brought into normal form, as if it had stood in the file.
  ///
  /// - Throws: ``UnusableInput`` if a host comes out that is none.
  mutating func fill(_ filling: Filling, _ dialect: Dialect, _ fields: FieldSpace) throws(UnusableInput) {
    for key in profile.setFields {
      guard let value = profile[key.record][key.field], let definition = fields.definition(key.field) else { continue }
      let filled = definition.filled(value, filling, dialect)
      guard filled != value else { continue }
      profile[key.record][key.field] = filled
      trace.suspects[key] = nil
      if trace.assumptions[key] == nil { trace.assumptions[key] = "its variables were filled in" }
    }
    for index in profile.accounts.indices {
      NormalForm(ownerLogin: nil).apply(to: &profile, &trace, account: index)
      guard let host = profile.accounts[index][.serverHost]?.literal, !NormalForm.isHost(host) else { continue }
      throw UnusableInput([
        InputFault(
          .valueOutOfRange, summary: "Filled in, server.host is no host, and no host:port with a port from 1 to 65535.",
          remedy: "Correct the value.")
      ])
    }
    for key in profile.setFields where trace.reads[key] == nil { trace.options.insert(key) }
  }
}
