import Documents

/// A comment in a document that switches a rule off for that document: `easpolicy-lint: disable RULE: REASON`.
struct InlineSuppression: Sendable {
  /// The comment.
  let comment: DocumentComment
  /// The code of the rule as written; nil for a comment that cannot be understood.
  let rule: String?
  /// Why the rule is switched off.
  let reason: String?

  private static let mark = "easpolicy-lint:"

  /// The suppressions among the comments of a document.
  static func all(in comments: [DocumentComment]) -> [InlineSuppression] { comments.compactMap(InlineSuppression.init) }

  /// Reads a comment; nil if it is none for this program.
  init?(_ comment: DocumentComment) {
    guard comment.text.hasPrefix(Self.mark) else { return nil }
    self.comment = comment
    let words = comment.text.dropFirst(Self.mark.count).split(separator: ":", maxSplits: 1)
    let command = (words.first ?? "").split(whereSeparator: \.isWhitespace)
    rule = command.count == 2 && command[0] == "disable" ? String(command[1]) : nil
    let text = words.count > 1 ? words[1].drop(while: \.isWhitespace) : ""
    reason = text.isEmpty ? nil : String(text)
  }
}
