/// Lines that fit a terminal.
enum TextWrap {
  /// How many columns there are.
  static let columns = 80

  /// A paragraph in lines of at most `width` columns, each after `indent` spaces; a word that is longer is broken.
  static func lines(_ text: String, indent: Int, hanging: Int = 0, width: Int = columns) -> [String] {
    var lines: [String] = []
    var line = ""
    func room() -> Int { max(4, width - indent - (lines.isEmpty ? 0 : hanging)) }
    func finish() {
      lines.append(String(repeating: " ", count: indent + (lines.isEmpty ? 0 : hanging)) + line)
      line = ""
    }
    for word in text.split(separator: " ") {
      var rest = word
      if !line.isEmpty, line.count + 1 + rest.count > room() { finish() }
      while line.isEmpty, rest.count > room() {
        line = piece(of: rest, room())
        rest = rest.dropFirst(line.count)
        finish()
      }
      line += (line.isEmpty ? "" : " ") + rest
    }
    if !line.isEmpty { finish() }
    return lines
  }

  /// The beginning of a long word: up to a slash or full stop in its second half, if there is one.
  private static func piece(of word: Substring, _ room: Int) -> String {
    let whole = word.prefix(room)
    guard let mark = whole.lastIndex(where: { $0 == "/" || $0 == "." }) else { return String(whole) }
    let piece = whole[...mark]
    return String(piece.count * 2 > room ? piece : whole)
  }

  /// A text padded with spaces on the right.
  static func pad(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
