/// Quotes words of a document in messages: short, on one line, without invisible characters.
enum Excerpt {
  private static let longest = 60

  /// The word in double quotes, escaped and cut. Only for keys and names, never for values.
  static func quoting(_ word: String) -> String {
    var quoted = "\""
    var count = 0
    for scalar in word.unicodeScalars {
      guard count < longest else {
        quoted += "…"
        break
      }
      count += 1
      append(scalar, to: &quoted)
    }
    return quoted + "\""
  }

  private static func append(_ scalar: Unicode.Scalar, to quoted: inout String) {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned:
      quoted += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
    default:
      if scalar == "\"" || scalar == "\\" { quoted += "\\" }
      quoted.unicodeScalars.append(scalar)
    }
  }
}
