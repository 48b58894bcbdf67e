/// The labels of a dotted name.
struct HostLabels {
  let labels: [Substring]

  /// Nil unless the text is two or more labels of letters, digits, hyphens and underscores; `*` may stand in front.
  init?(_ text: String) {
    let name = text.hasSuffix(".") ? text.dropLast() : text[...]
    labels = name.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count > 1 else { return nil }
    for (index, label) in labels.enumerated() {
      guard !label.isEmpty, label == "*" && index == 0 || label.allSatisfy(Self.isLabel) else { return nil }
    }
  }

  private static func isLabel(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "-" || character == "_"
  }

  var first: String { labels[0].lowercased() }
  var last: String { labels[labels.count - 1].lowercased() }
}
