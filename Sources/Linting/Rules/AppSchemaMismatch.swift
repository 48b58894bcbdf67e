import AppSchemas
import Documents
import PolicyModel
import Translation

/// Settings that the app's own schema does not allow.
struct AppSchemaMismatch: LintRule {
  static let description = RuleDescription(
    "app-schema-mismatch", .warning, "The app's own schema does not allow a key, a type, a value or a place.",
    why: "Apps ignore what they do not declare, and some products refuse the whole configuration. The rule needs the "
      + "schema: --app-schema.",
    remedy: "Correct the setting, or use the schema of the version that devices run.")

  static let examples: [LintExample] = [
    .bad("a key that the app does not know", line: 3, settings("\"Exchange_SSL_required\": true"), schema: schema),
    .bad("a value that the app does not offer", line: 3, settings("\"default_signature\": \"Long\""), schema: schema),
    .good("settings that the app takes", settings("\"exchange_ssl_required\": true"), schema: schema),
  ]

  private static func settings(_ member: String) -> String {
    """
    {
      "exchange_host": "mail.example.com",
      \(member)
    }
    """
  }

  private static let schema = """
    {
      "restrictions": [
        {"key": "exchange_host", "restrictionType": "string"},
        {"key": "exchange_ssl_required", "restrictionType": "bool"},
        {"key": "default_signature", "restrictionType": "choice", "entryValue": ["none", "short"]}
      ]
    }
    """

  func findings(in document: LintedDocument, _ context: LintContext) -> [LintFinding] {
    guard let first = document.profiles.first else { return [] }
    return document.source.schemaFindings.map { problem in
      let profile = document.profiles.first { problem.pointer.isWithin($0.place) } ?? first
      let key = profile.field(at: problem.pointer)
      let severity = key.flatMap { FieldCatalogue.definition($0.field)?.gravity }.map { Severity(.invalid, $0) }
      return finding(
        profile.place(problem.pointer, field: key), problem.summary, remedy: problem.remedy, severity: severity)
    }
  }
}

extension LintedProfile {
  /// Where the profile stands in the document.
  fileprivate var place: Pointer { source.imported.profiles[index].place }

  /// The first field that was read from a place; nil if none was.
  fileprivate func field(at pointer: Pointer) -> FieldKey? {
    trace.reads.filter { $0.value.contains(pointer) }.keys.min { ($0.record, $0.field) < ($1.record, $1.field) }
  }
}
