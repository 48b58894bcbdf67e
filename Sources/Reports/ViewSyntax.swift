/// How the canonical view is written.
public enum ViewSyntax: String, Sendable, Hashable, CaseIterable {
  /// With the place of each value in the source as a comment.
  case yaml
  /// For programs.
  case json
}
