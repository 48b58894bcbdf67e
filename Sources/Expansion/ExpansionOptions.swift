public import Translation

/// What a caller may choose about outputs for many owners.
public struct ExpansionOptions: Sendable {
  /// The target format's id.
  public var format: String
  /// What every output is written with. Variables are filled in, so that the dialect of the target does not matter.
  public var translation = TranslationOptions()

  /// The defaults for a format.
  public init(format: String) { self.format = format }
}
