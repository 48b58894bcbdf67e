/// The syntaxes that a table alone can name, without a codec of its own.
public enum ScaffoldSyntax: String, Sendable, Hashable, CaseIterable {
  case json, plist, yaml
}
