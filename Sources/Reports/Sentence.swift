/// Sentences as parts of reports.
enum Sentence {
  /// The sentence without the field that a heading names: "Dropped: ..." for "mail.signature was dropped: ...".
  static func withoutField(_ field: String?, _ summary: String) -> String {
    guard let field, summary.hasPrefix(field + " ") else { return summary }
    var rest = summary.dropFirst(field.count + 1)
    for verb in ["was ", "is "] where rest.hasPrefix(verb) { rest = rest.dropFirst(verb.count) }
    return capitalised(String(rest))
  }

  /// The text with a capital letter at the beginning.
  static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// The first of some names, and how many there are beyond them.
  static func list(_ names: [String], atMost limit: Int) -> String {
    let shown = names.prefix(limit).joined(separator: ", ")
    return names.count > limit ? "\(shown) and \(Count.grouped(names.count - limit)) more" : shown
  }
}
