import Documents
import Mapping
public import PolicyModel

extension Translator {
  /// A profile that was made in Swift, as a document that can be translated. Its accounts need no file.
  ///
  /// - Throws: ``TableFaults`` if a registered table is faulty, ``UnusableInput`` if the profile has no account.
  public func document(of profile: Profile) throws -> SourceDocument {
    let backend = try registry.backend(FormatRegistry.canonical)
    let fields = FieldSpace([backend.table])
    var options = TranslationOptions()
    options.includesSecrets = true
    let source = EffectiveValues(table: backend.table, profile: profile, fields: fields, alternatives: [:])
    let exporter = Exporter(
      source: source, table: backend.table, dialect: .neutral, fields: fields, options: options,
      representable: { $0 })
    let nothing = Residue(root: .object([]), place: Pointer(), trace: ImportTrace(), unrecognised: [], records: [:])
    let (root, _) = try exporter.write(nothing)
    let importer = Importer(table: backend.table, dialect: .neutral, fields: fields, ownerLogin: nil)
    var imported = try importer.read(root)
    var examiner = CertificateExaminer(backend.table, .neutral, TranslationOptions())
    for index in imported.profiles.indices { examiner.examine(&imported.profiles[index], in: root) }
    return SourceDocument(backend: backend, imported: imported, remarks: [], comments: [], dialect: nil)
  }
}
