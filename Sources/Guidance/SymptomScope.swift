/// Where a symptom happens; an empty list does not narrow.
public struct SymptomScope: Sendable, Hashable {
  /// Platforms, as mapping tables name them.
  public let platforms: [String]
  /// Products and servers, as people name them.
  public let products: [String]
  /// Formats of this program.
  public let formats: [String]

  /// Creates a scope.
  public init(platforms: [String] = [], products: [String] = [], formats: [String] = []) {
    self.platforms = platforms
    self.products = products
    self.formats = formats
  }

  /// The scope in words; empty if nothing narrows it.
  public var summary: String {
    [("", platforms), ("", products), ("formats ", formats)].filter { !$0.1.isEmpty }
      .map { $0.0 + $0.1.joined(separator: ", ") }.joined(separator: "; ")
  }
}
