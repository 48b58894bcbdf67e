import Mapping
import PolicyModel

extension DocumentRedactor {
  /// Whether a text is one variable of a product, which tells nobody's name.
  func isVariable(_ text: String) -> Bool {
    text.utf8.count < 256 && mayHoldVariables(text) && dialects.contains { $0.parse(text).soleVariable != nil }
  }

  /// A text whose variables stay and whose other pieces are replaced.
  mutating func withVariables(
    _ text: String, _ replace: (inout DocumentRedactor, String) -> String
  ) -> String {
    guard mayHoldVariables(text) else { return replace(&self, text) }
    var replaced = ""
    var literal = ""
    var rest = text[...]
    while !rest.isEmpty {
      if let end = variable(in: rest) {
        replaced += (literal.isEmpty ? "" : replace(&self, literal)) + rest[..<end]
        literal = ""
        rest = rest[end...]
      } else {
        literal.append(rest.removeFirst())
      }
    }
    return replaced + (literal.isEmpty ? "" : replace(&self, literal))
  }

  private func mayHoldVariables(_ text: String) -> Bool {
    text.utf8.contains { $0 == 0x25 || $0 == 0x24 || $0 == 0x7B }
  }

  /// Where the variable ends that a text begins with; nil if it begins with none.
  private func variable(in rest: Substring) -> Substring.Index? {
    guard let first = rest.first, "%${".contains(first) else { return nil }
    return dialects.lazy.compactMap { Self.variable(in: rest, $0) }.first
  }

  private static func variable(in rest: Substring, _ dialect: Dialect) -> Substring.Index? {
    // No variable is longer; what follows need not be read once for each sign.
    let piece = rest.prefix(64)
    let segments = dialect.parse(String(piece)).segments
    guard case .variable? = segments.first else { return nil }
    let others = Template(Array(segments.dropFirst()))
    return piece.indices.dropFirst().first { dialect.parse(String(piece[$0...])) == others }
      ?? (others.isEmpty ? piece.endIndex : nil)
  }
}
