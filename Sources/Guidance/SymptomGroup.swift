/// What a symptom is about; the order is that of lists and pages.
public enum SymptomGroup: String, Sendable, Hashable, CaseIterable {
  /// The profile or the account does not get onto the device.
  case installation
  /// Passwords, sign-in pages, certificates.
  case signingIn
  /// Values arrive that nobody meant.
  case values
  /// What users meet in mail, calendars and contacts.
  case everyday
  /// After a change, a migration or a date.
  case change

  /// The group as a heading.
  public var title: String {
    switch self {
    case .installation: "The account does not arrive"
    case .signingIn: "Signing in"
    case .values: "Wrong values"
    case .everyday: "Mail, calendars and contacts"
    case .change: "After a change"
    }
  }
}
