/// Tells addresses from other texts, without a claim that they exist.
enum MailAddress {
  /// One `@` with a local part before it and a domain of two labels or more behind it.
  static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !hasBlank(text), !text.contains("\\") else { return false }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return labels.count >= 2
      && labels.allSatisfy { label in
        !label.isEmpty && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
          && label.first != "-" && label.last != "-"
      }
  }

  /// Whether a blank or a character that nobody sees stands in a text.
  static func hasBlank(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator: true
      default: false
      }
    }
  }
}
