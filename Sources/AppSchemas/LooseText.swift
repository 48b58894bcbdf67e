/// Compares titles as people do.
enum LooseText {
  /// The text without case, extra blanks and a colon at its end.
  static func folded(_ text: String) -> String {
    var words = text.lowercased().split(whereSeparator: \.isWhitespace)[...]
    while let last = words.last {
      var kept = last
      while kept.last == ":" { kept.removeLast() }
      if kept.count == last.count { break }
      words.removeLast()
      if !kept.isEmpty {
        words.append(kept)
        break
      }
    }
    return words.joined(separator: " ")
  }

  static func areAlike(_ left: String, _ right: String) -> Bool { folded(left) == folded(right) }
}
