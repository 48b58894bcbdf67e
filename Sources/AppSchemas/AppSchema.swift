public import Documents

/// The settings that an Android app takes, as the app itself declares them: its restrictions.
public struct AppSchema: Sendable, Hashable {
  /// The published form that it was read from.
  public let form: Form
  /// The app's package, if the document names it.
  public let package: String?
  /// The settings in the order of the document.
  public let restrictions: [AppRestriction]

  /// A published form of a schema.
  public enum Form: String, Sendable, Hashable, CaseIterable {
    /// `app_restrictions.xml` of the app itself.
    case restrictionsXML
    /// `AppRestrictionsSchema` of the Google Play EMM API.
    case playEMM
    /// `Application.managedProperties` of the Android Management API.
    case managedProperties
    /// Schema items of Microsoft Graph.
    case schemaItems
  }

  /// Creates a schema.
  public init(form: Form, package: String? = nil, restrictions: [AppRestriction]) {
    self.form = form
    self.package = package
    self.restrictions = restrictions
  }

  /// Reads a schema in any of its published forms.
  ///
  /// - Throws: ``InputFault`` if the bytes are malformed, or no schema.
  public init(_ bytes: [UInt8], limits: Limits = .standard) throws(InputFault) {
    throw InputFault(.unrecognisedFormat, summary: "This is no schema of an app.", remedy: "Give the app's schema.")
  }
}
