public import Documents
public import Translation

/// What a caller may choose about outputs for many owners.
public struct ExpansionOptions: Sendable {
  /// The target format's id.
  public var format: String
  /// What every output is written with. Variables are filled in, so that the dialect of the target does not matter.
  public var translation = TranslationOptions()
  /// What takes the place of the format's own syntax; nil: nothing.
  public var codec: (any DocumentCodec)?
  /// Whether owners who are alike share a translation. Without, each owner costs a whole one; the outputs are the same.
  public var sharesTranslations = true

  /// The defaults for a format.
  public init(format: String) { self.format = format }
}
