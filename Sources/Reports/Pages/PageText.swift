/// What all generated pages of Markdown share.
enum PageText {
  /// A page with its title and the remark that nobody should edit it.
  static func page(_ title: String, _ lines: [String]) -> String {
    let remark = "<!-- Generated. After a change: RECORD_GOLDENS=1 swift test --filter DocumentationTests -->"
    return (["# \(title)", "", remark, ""] + lines).map { $0 + "\n" }.joined()
  }

  /// Text as code.
  static func code(_ text: String) -> String { "`\(text)`" }
}
