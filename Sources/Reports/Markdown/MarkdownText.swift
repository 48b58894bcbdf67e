/// Markdown whose values cannot turn into markup.
enum MarkdownText {
  private static let marks = Set("\\`*_{}[]<>|#~&$".unicodeScalars)

  /// Text in a paragraph or a cell. By scalars: a combining sign after a mark makes both one character.
  static func escape(_ text: String) -> String {
    var result = ""
    for scalar in VisibleText.escape(text).unicodeScalars {
      if marks.contains(scalar) { result.append("\\") }
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  /// Text at the beginning of a line or of an item, where a sign or a number could start a list or a rule.
  static func escapeLine(_ text: String) -> String {
    let escaped = escape(text)
    if let first = escaped.unicodeScalars.first, "-+=".unicodeScalars.contains(first) { return "\\" + escaped }
    let rest = escaped.unicodeScalars.drop { ("0"..."9").contains($0) }
    guard rest.count < escaped.unicodeScalars.count, let mark = rest.first, ".)".unicodeScalars.contains(mark) else {
      return escaped
    }
    return escaped.unicodeScalars.prefix(escaped.unicodeScalars.count - rest.count).map { String($0) }.joined() + "\\"
      + String(rest)
  }

  static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  static func table(_ heads: [String], _ rows: [[String]]) -> [String] {
    [row(heads), row(heads.map { _ in "---" })] + rows.map(row)
  }
}
