import Documents

/// A key and its value as a document of a syntax would write them. The text is made only when somebody looks.
struct ShownScalar: Sendable, Hashable {
  let step: Pointer.Step?
  let value: Node.Value
  let syntax: String

  /// How many characters of a value are shown.
  private static let longest = 60

  /// The line; nil for what is no scalar.
  var text: String? {
    switch syntax {
    case "plist": element.map { key(before: "<key>", after: "</key> ", Self.marked) + $0 }
    case "yaml": scalar.map { key(before: "", after: ": ") { $0 } + $0 }
    default: scalar.map { key(before: "\"", after: "\": ", Self.quotable) + $0 }
    }
  }

  /// Items of lists have no key.
  private func key(before: String, after: String, _ escape: (String) -> String) -> String {
    guard case .key(let key)? = step else { return "" }
    return before + escape(Self.cut(key)) + after
  }

  private var element: String? {
    switch value {
    case .boolean(let value): value ? "<true/>" : "<false/>"
    case .number(let number):
      number.isInteger ? "<integer>\(number.text)</integer>" : "<real>\(number.text)</real>"
    case .string(let text): "<string>\(Self.marked(Self.publicText(text)))</string>"
    case .date(let text): "<date>\(text)</date>"
    default: nil
    }
  }

  private var scalar: String? {
    switch value {
    case .null: "null"
    case .boolean(let value): value ? "true" : "false"
    case .number(let number): number.text
    case .string(let text): "\"\(Self.quotable(Self.publicText(text)))\""
    case .date(let text): "\"\(text)\""
    default: nil
    }
  }

  private static func marked(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }

  private static func quotable(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
  }

  private static func publicText(_ text: String) -> String { cut(PublicAddress.text(text)) }

  private static func cut(_ text: String) -> String {
    text.count <= longest ? text : text.prefix(longest - 1) + "…"
  }
}
