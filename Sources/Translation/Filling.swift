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

extension FieldValue {
  func filled(_ filling: Filling, _ dialect: Dialect) -> FieldValue {
    switch self {
    case .text(let template): .text(template.filled(filling))
    case .list(let items): .list(items.map { $0.filled(filling) })
    case .settings(let node): .settings(node.filled(filling, dialect))
    default: self
    }
  }
}

extension ImportedProfile {
  /// Fills variables in. What was filled in is brought into normal form, as if it had stood in the file.
  ///
  /// - Throws: ``UnusableInput`` if a host comes out that is none.
  mutating func fill(_ filling: Filling, _ dialect: Dialect) throws(UnusableInput) {
    for key in profile.setFields {
      guard let value = profile[key.record][key.field] else { continue }
      let filled = value.filled(filling, dialect)
      guard filled != value else { continue }
      profile[key.record][key.field] = filled
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
