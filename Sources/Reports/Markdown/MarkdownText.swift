/// Markdown whose values cannot turn into markup.
enum MarkdownText {
  /// Text in a paragraph or a cell.
  static func escape(_ text: String) -> String {
    var result = ""
    for character in VisibleText.escape(text) {
      if "\\`*_{}[]<>|#~&$".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }

  static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  static func table(_ heads: [String], _ rows: [[String]]) -> [String] {
    [row(heads), row(heads.map { _ in "---" })] + rows.map(row)
  }
}
