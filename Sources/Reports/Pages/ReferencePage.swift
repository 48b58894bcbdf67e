import Guidance
import Mapping
public import Translation

/// A page of the documentation that is made from the program's own data.
public enum ReferencePage: String, Sendable, Hashable, CaseIterable {
  /// Every field of the canonical model.
  case fields = "Fields.md"
  /// Every format with how it is told and delivered.
  case formats = "Formats.md"
  /// Which format can say which field.
  case supportMatrix = "SupportMatrix.md"
  /// Every code with its explanation.
  case diagnostics = "Diagnostics.md"
  /// Every rule of lint with its examples.
  case lintRules = "LintRules.md"
  /// The grammar of mapping tables.
  case mappingTables = "MappingTables.md"
  /// How products spell variables.
  case dialects = "Dialects.md"
  /// What goes wrong on devices, and what helps.
  case troubleshooting = "Troubleshooting.md"
  /// The JSON Schema of canonical documents.
  case schema = "canonical.schema.json"
  /// The JSON Schema of reports of translations.
  case translateSchema = "Schemas/translate-report.schema.json"
  /// The JSON Schema of reports of comparisons.
  case diffSchema = "Schemas/diff-report.schema.json"
  /// The JSON Schema of reports of plans.
  case planSchema = "Schemas/plan-report.schema.json"
  /// The JSON Schema of reports of lint rules.
  case lintSchema = "Schemas/lint-report.schema.json"
  /// The JSON Schema of reports of lists of owners.
  case ownersSchema = "Schemas/owners-report.schema.json"
  /// The JSON Schema of reports of signatures.
  case verifySchema = "Schemas/verify-report.schema.json"

  /// The file's name in the folder of the documentation.
  public var fileName: String { rawValue }

  /// The page, ending with a line break.
  ///
  /// - Throws: ``TableFaults`` if a registered table is faulty.
  public func render(_ registry: FormatRegistry) throws -> String {
    switch self {
    case .fields: PageText.page("Fields", FieldsPage().lines)
    case .formats: PageText.page("Formats", FormatsPage(tables: try registry.vendorTables()).lines)
    case .supportMatrix:
      PageText.page("Support matrix", SupportMatrixPage(tables: try registry.vendorTables()).lines)
    case .diagnostics: PageText.page("Codes of reports and messages", DiagnosticsPage().lines)
    case .lintRules: PageText.page("Rules of lint", LintRulesPage().lines)
    case .mappingTables: PageText.page("Mapping tables", MappingTablesPage().lines)
    case .dialects:
      PageText.page("Dialects", DialectsPage(try registry.dialects.map { try registry.dialect($0) }).lines)
    case .troubleshooting: PageText.page("Troubleshooting", TroubleshootingPage(list: try SymptomList()).lines)
    case .schema: JSONText.write(CanonicalSchema(locals: try registry.vendorTables().flatMap(\.localFields)).node)
    case .translateSchema: JSONText.write(TranslateSchema().node)
    case .diffSchema: JSONText.write(DiffSchema().node)
    case .planSchema: JSONText.write(PlanSchema().node)
    case .lintSchema: JSONText.write(LintSchema().node)
    case .ownersSchema: JSONText.write(OwnersSchema().node)
    case .verifySchema: JSONText.write(VerifySchema().node)
    }
  }
}
