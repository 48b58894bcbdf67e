/// Markup whose texts cannot turn into markup.
struct HTML: Sendable {
  /// The markup.
  let source: String

  private init(source: String) { self.source = source }

  /// An element. Attributes that are nil are left out; an empty value stands for one without a value.
  init(_ name: String, _ attributes: [(String, String?)] = [], _ children: [HTML] = []) {
    let written = attributes.compactMap { name, value in value.map { Self.attribute(name, $0) } }.joined()
    let end = Self.voids.contains(name) ? "" : children.map(\.source).joined() + "</\(name)>"
    source = "<\(name)\(written)>\(end)"
  }

  /// An element of a class, with text.
  init(_ name: String, class styles: String? = nil, _ text: String) {
    self.init(name, [("class", styles)], [.text(text)])
  }

  /// An element of a class.
  init(_ name: String, class styles: String?, _ children: [HTML]) { self.init(name, [("class", styles)], children) }

  /// Text from anywhere.
  static func text(_ text: String) -> HTML { HTML(source: escape(text)) }

  /// A style sheet or a script of the program itself. Nothing in it is escaped.
  static func code(_ name: String, _ text: String) -> HTML { HTML(source: "<\(name)>\(text)</\(name)>") }

  /// Code that may be broken into lines after the signs between its names.
  static func breakable(_ text: String) -> HTML {
    var pieces = [""]
    for character in text {
      // Both ends of a tag stay whole.
      if character == ">", pieces.last == "", pieces.count > 1 { pieces.removeLast() }
      let opens = character == "/" && pieces.last?.last == "<"
      pieces[pieces.count - 1].append(character)
      if !opens, "./_:".contains(character) { pieces.append("") }
    }
    return HTML(source: pieces.map(escape).joined(separator: HTML("wbr").source))
  }

  private static let voids: Set<String> = ["meta", "input", "br", "wbr"]

  private static func attribute(_ name: String, _ value: String) -> String {
    value.isEmpty ? " \(name)" : " \(name)=\"\(escape(value))\""
  }

  /// Text without invisible characters and without markup. By scalars: a combining sign after `<` hides it from a
  /// comparison of characters, not from a browser.
  private static func escape(_ text: String) -> String {
    var result = ""
    for scalar in VisibleText.escape(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
