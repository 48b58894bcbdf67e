/// How lists of formats and fields are written.
public enum ListFormat: String, Sendable, Hashable, CaseIterable {
  /// For people, in 80 columns.
  case text
  /// For wikis.
  case markdown
  /// A page by itself, for browsers and printers.
  case html
  /// For programs.
  case json
}
