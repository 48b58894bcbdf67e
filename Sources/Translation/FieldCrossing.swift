import Documents
import Mapping
package import PolicyModel

/// What becomes of the fields of a selection in another format. It costs what the selection holds, however large the
/// document is: neither the other leaves nor the output's bytes are looked at.
package struct FieldCrossing {
  /// What was translated: the selection with the certificates that it refers to.
  package let profile: Profile
  /// What the ledger says of the fields, the gravest first.
  package let outcomes: [Outcome]
  /// What the other product would do with the output; nil if the format can say nothing of the selection.
  package let arrived: EffectiveValues?
}

extension Translator {
  /// Tries how fields get into another format, with secrets. Nothing is written.
  ///
  /// - Parameter dialect: The dialect of the target's variables; nil: the format's own.
  /// - Throws: ``UsageFault`` for an unknown format or dialect, ``TableFaults`` if its table is faulty.
  package func cross(
    _ document: SourceDocument, _ selection: SourceSelection, to format: String, dialect: String?
  ) throws -> FieldCrossing {
    var options = TranslationOptions()
    options.includesSecrets = true
    let backend = try registry.backend(format)
    let dialect = try registry.dialect(dialect ?? backend.table.dialect)
    let fields = FieldSpace([document.backend.table, backend.table])
    let imported = document.imported.profiles[selection.profile].selecting(selection.accounts, fields)
    let source = EffectiveValues(
      table: document.backend.table, profile: imported.profile, fields: fields,
      alternatives: imported.trace.alternatives)
    var exporter = Exporter(
      source: source, table: backend.table, dialect: dialect, fields: fields, options: options,
      representable: { backend.codec.representable($0) })
    exporter.insights = imported.trace.insights
    let writer = try exporter.writtenFields()
    let books = Books(
      source: source, sourceRoot: document.imported.root, sourceTrace: imported.trace, selected: .none,
      target: backend.table, targetRoot: writer.root, targetTrace: writer.trace, fields: fields, options: options,
      remarks: [])
    let importer = Importer(
      table: backend.table, dialect: dialect, fields: FieldSpace([backend.table]), ownerLogin: nil)
    let arrived = (try? importer.read(writer.root))?.profiles.first.map { profile in
      EffectiveValues(
        table: backend.table, profile: profile.profile, fields: FieldSpace([backend.table]),
        alternatives: profile.trace.alternatives)
    }
    return FieldCrossing(profile: imported.profile, outcomes: Ledger.reconcileFields(books), arrived: arrived)
  }
}
