public import Documents

/// A value of a field.
public enum FieldValue: Sendable, Hashable {
  case boolean(Bool)
  /// Integers, days, minutes of day.
  case integer(Int)
  /// Text, templates and URLs.
  case text(Template)
  case list([Template])
  case word(String)
  case words([String])
  case interval(SyncInterval)
  case secret(Secret)
  /// The id of a certificate record.
  case certificate(String)
  case settings(Node)

  /// Whether the value belongs to a field of this type.
  public func fits(_ type: FieldType) -> Bool {
    switch (self, type) {
    case (.boolean, .boolean), (.integer, .integer), (.interval, .interval), (.secret, .secret),
      (.certificate, .certificate), (.settings, .settings), (.text, .template), (.list, .templateList):
      true
    case (.integer(let port), .port): (1...65535).contains(port)
    case (.integer(let days), .days): days >= 0
    case (.integer(let minutes), .minutesOfDay): (0..<1440).contains(minutes)
    case (.text(let template), .text), (.text(let template), .url): template.literal != nil
    case (.list(let items), .textList): items.allSatisfy { $0.literal != nil }
    case (.word(let word), .word(let words)): words.contains(word)
    case (.words(let some), .words(let words)): some.allSatisfy(words.contains)
    default: false
    }
  }
}
