/// What a caller may choose about an envelope. What is nil keeps what is there, or takes the product's usual value.
public struct AppEnvelopeOptions: Sendable, Hashable {
  /// One of the choices.
  public enum Choice: String, Sendable, Hashable, CaseIterable {
    case installType, displayName, appIDs, profileApplicability
  }

  /// How the app gets onto devices, in the product's word.
  public var installType: String?
  /// What the configuration is called.
  public var displayName: String?
  /// The ids that the tenant gave the app.
  public var appIDs: [String] = []
  /// The kinds of devices that the configuration is for, in the product's word.
  public var profileApplicability: String?

  /// The words of ``installType``.
  public static var installTypes: [String] { ManagementAPIEnvelope.installTypes }
  /// The words of ``profileApplicability``, the usual one first.
  public static var profileApplicabilities: [String] { IntuneEnvelope.profileApplicabilities }

  /// Nothing chosen.
  public init() {}

  /// The choices that were made.
  public var chosen: Set<Choice> {
    var chosen: Set<Choice> = []
    if installType != nil { chosen.insert(.installType) }
    if displayName != nil { chosen.insert(.displayName) }
    if !appIDs.isEmpty { chosen.insert(.appIDs) }
    if profileApplicability != nil { chosen.insert(.profileApplicability) }
    return chosen
  }
}
