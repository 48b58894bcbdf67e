/// What a caller may choose about an envelope. What is nil keeps what is there, or takes the product's usual value.
public struct AppEnvelopeOptions: Sendable, Hashable {
  /// One of the choices.
  public enum Choice: String, Sendable, Hashable, CaseIterable {
    case installType, displayName, appIDs, profileApplicability

    /// The option of the program that makes it.
    public var option: String {
      switch self {
      case .installType: "--install-type"
      case .displayName: "--display-name"
      case .appIDs: "--app-id"
      case .profileApplicability: "--profile-applicability"
      }
    }
  }

  /// How the app gets onto devices, in the product's word.
  public var installType: String?
  /// What the configuration is called.
  public var displayName: String?
  /// The ids that the tenant gave the app.
  public var appIDs: [String] = []
  /// The kinds of devices that the configuration is for, in the product's word.
  public var profileApplicability: String?

  /// Nothing chosen.
  public init() {}

  /// The word that was chosen; nil: none, or no word is asked for.
  public func word(_ choice: Choice) -> String? {
    switch choice {
    case .installType: installType
    case .profileApplicability: profileApplicability
    case .displayName, .appIDs: nil
    }
  }

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
