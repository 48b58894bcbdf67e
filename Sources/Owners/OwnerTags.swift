import Documents

/// Tags of owners: text with blanks between and around them, or a list.
enum OwnerTags {
  static func split(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }

  /// What is no text is no tag. An item of a list is one tag, whatever stands in it.
  static func read(_ node: Node) -> [String] {
    if let text = node.text { return split(text) }
    return (node.items ?? []).compactMap { $0.text?.trimmingBlanks }.filter { !$0.isEmpty }
  }

  /// Whether a tag can stand in a list: a blank would make it two, and other separators may.
  static func isOneWord(_ tag: String) -> Bool {
    !tag.isEmpty && !tag.contains { $0.isWhitespace || $0 == "," || $0 == ";" }
  }
}
