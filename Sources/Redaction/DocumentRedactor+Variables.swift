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
    var literal = text.startIndex
    var rest = text[...]
    while let sign = rest.utf8.firstIndex(where: Self.isSign) {
      guard let end = dialects.lazy.compactMap({ $0.variable(beginning: text[sign...]) }).first else {
        rest = text[text.utf8.index(after: sign)...]
        continue
      }
      replaced += literal < sign ? replace(&self, String(text[literal..<sign])) : ""
      replaced += text[sign..<end]
      literal = end
      rest = text[end...]
    }
    return replaced + (literal < text.endIndex ? replace(&self, String(text[literal...])) : "")
  }

  private func mayHoldVariables(_ text: String) -> Bool { text.utf8.contains(where: Self.isSign) }

  /// `%`, `$` and `{`, with which variables begin.
  private static func isSign(_ byte: UInt8) -> Bool { byte == 0x25 || byte == 0x24 || byte == 0x7B }
}
