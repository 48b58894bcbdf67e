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

  /// Reads a schema in any of its published forms, which is recognised.
  ///
  /// - Throws: ``InputFault`` if the bytes are malformed, or no schema.
  public init(_ bytes: [UInt8], limits: Limits = .standard) throws(InputFault) {
    let codec = try DocumentSyntax.codec(for: bytes)
    switch codec.syntax {
    case "plist": self = try RestrictionsXMLReader.schema(of: XMLElementReader.root(of: bytes, limits: limits))
    case "json": self = try SchemaFinder.schema(in: codec.decode(bytes, limits: limits).node)
    default: throw .noSchema(at: nil)
    }
  }

  /// Whether a document is a schema, and no settings.
  public static func isSchema(_ document: Node) -> Bool { (try? SchemaFinder.schema(in: document)) != nil }

  /// What the document refers to without holding it, such as the titles of an `app_restrictions.xml`, in a sentence; nil
  /// if there is nothing.
  public var referenceNote: String? {
    let all = restrictions.flatMap(\.withNested)
    let parts = [("titles", "title"), ("values", "entryValues"), ("descriptions", "description")].compactMap {
      name, property -> String? in
      let count = all.count { $0.references[property] != nil }
      return count == 0 ? nil : "the \(name) of \(count == 1 ? "one setting" : "\(count) settings")"
    }
    guard !parts.isEmpty else { return nil }
    return "The file only refers to texts that the app holds: \(parts.joined(separator: ", "))."
  }
}

extension AppRestriction {
  /// The setting and all inside it.
  var withNested: [AppRestriction] { [self] + nested.flatMap(\.withNested) }
}
