extension Outcome {
  /// The summary without the field, so that outcomes of several fields can share it: "Dropped: ..." for
  /// "mail.signature was dropped: ...".
  public var sentence: String {
    guard let field, summary.hasPrefix(field + " ") else { return summary }
    var rest = summary.dropFirst(field.count + 1)
    for verb in ["was ", "is "] where rest.hasPrefix(verb) { rest = rest.dropFirst(verb.count) }
    return rest.prefix(1).uppercased() + rest.dropFirst()
  }
}
