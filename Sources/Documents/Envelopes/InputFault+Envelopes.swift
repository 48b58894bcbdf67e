extension InputFault {
  /// A value of a wrapping is of another kind than it takes.
  static func wrapping(_ what: String, mustBe expected: String, not node: Node) -> InputFault {
    InputFault(
      .wrongType, at: node.position, summary: "\(what) must be \(expected), not \(node.kind).",
      remedy: "Correct the value in the file.")
  }

  /// A wrapping lacks something, or has it twice.
  static func damagedWrapping(_ summary: String, at node: Node, remedy: String) -> InputFault {
    InputFault(.wrongType, at: node.position, summary: summary, remedy: remedy)
  }

  /// An envelope has no form for the value of a setting.
  static func unwritable(_ node: Node, at place: Pointer, in title: String) -> InputFault {
    InputFault(
      .wrongType, pointer: place, summary: "\(title) has no form for \(place), which is \(formless(node)).",
      remedy: "Leave the setting out, or choose another --envelope.")
  }

  private static func formless(_ node: Node) -> String {
    switch node.value {
    case .array: "a list of neither texts nor objects alone"
    case .number(let number) where number.isInteger: "an integer beyond 32 bits"
    default: node.kind
    }
  }

  /// A choice is none of the words that a product takes.
  static func unknownChoice(_ word: String, of what: String, among words: [String]) -> InputFault {
    InputFault(
      .unknownWord, summary: "\(word) is no \(what).", remedy: "Choose one of \(words.joined(separator: ", ")).")
  }

  /// A document configures one app alone, and not the one that is written.
  static func otherApp(_ held: String, not package: String, at node: Node) -> InputFault {
    InputFault(
      .noAccount, at: node.position,
      summary: "The document to merge into configures \(held) alone, and not \(package).",
      remedy: "Give the document of that app, or write one of its own without --into.")
  }
}
