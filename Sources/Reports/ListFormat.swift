/// How lists of formats and fields are written.
public enum ListFormat: String, Sendable, Hashable, CaseIterable {
  /// For people, in 80 columns.
  case text
  /// For wikis.
  case markdown
  /// For programs.
  case json
}
