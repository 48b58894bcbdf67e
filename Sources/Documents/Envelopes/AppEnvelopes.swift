/// The envelopes that are read and written.
public enum AppEnvelopes {
  /// All of them, in the order in which people are told of them; the first is written unless another is chosen.
  public static let all: [any AppEnvelope] = [
    BareEnvelope.bundle, ManagementAPIEnvelope(), PlayEnvelope(), IntuneEnvelope(), IntuneEditorEnvelope(),
    MerakiEnvelope(), BareEnvelope.propertyList,
  ]

  /// The envelope that is written unless another is chosen.
  public static let standard: any AppEnvelope = BareEnvelope.bundle

  /// The envelope with a name.
  public static func named(_ name: String) -> (any AppEnvelope)? { all.first { $0.name == name } }

  /// The envelope that a document certainly has; nil if it is bare, or no configuration of an app.
  public static func recognised(in root: Node) -> (any AppEnvelope)? { all.first { $0.recognises(root) } }

  /// The envelope of settings that stand by themselves in a document of a syntax.
  public static func bare(syntax: String) -> any AppEnvelope {
    all.first { $0.isBare && syntax.hasPrefix($0.syntax) } ?? standard
  }
}
