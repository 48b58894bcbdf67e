import Documents
import Mapping
package import PolicyModel

/// A text with variables that a translation starts from.
package struct TemplateUse {
  /// The field; nil for texts that no field was read from.
  package let key: FieldKey?
  /// The text.
  package let template: Template
}

extension Translator {
  /// The selected profile with what a caller sets.
  func chosen(
    _ document: SourceDocument, _ selection: SourceSelection, _ fields: FieldSpace, _ options: TranslationOptions
  ) throws(UsageFault) -> ImportedProfile {
    var imported = document.imported.profiles[selection.profile].selecting(selection.accounts, fields)
    if !options.generalizing.isEmpty { imported.generalize(OwnerValues(options.generalizing), fields) }
    for setting in options.settings { try Setting(fields: fields).apply(setting.field, setting.value, to: &imported) }
    for setting in options.secretSettings {
      try Setting(fields: fields).apply(setting.field, secret: setting.value, to: &imported)
    }
    return imported
  }

  /// How the variables of a document are spelled.
  func sourceDialect(_ document: SourceDocument, _ options: TranslationOptions) throws -> Dialect {
    try registry.dialect(document.dialect).assumingLogin(options.ownerLogin)
  }

  /// How the variables of an output are spelled.
  func targetDialect(_ backend: Backend, _ options: TranslationOptions) throws -> Dialect {
    let usual = backend.target?.envelope.dialect ?? backend.table.dialect
    return try registry.dialect(options.targetDialect ?? usual).assumingLogin(options.ownerLogin)
  }

  /// Every text of a selection that holds variables, or what looks like one, before anything is filled in.
  ///
  /// - Throws: ``UsageFault`` for an unknown format, or for a field that cannot be set.
  package func templates(
    of document: SourceDocument, _ selection: SourceSelection, to format: String, options: TranslationOptions
  ) throws -> [TemplateUse] {
    let fields = FieldSpace([document.backend.table, try registry.backend(format).table])
    let profile = try chosen(document, selection, fields, options).profile
    let dialect = try sourceDialect(document, options)
    let known = profile.setFields.flatMap { key -> [TemplateUse] in
      guard let value = profile[key.record][key.field], let definition = fields.definition(key.field) else { return [] }
      return definition.templates(in: value, dialect).map { TemplateUse(key: key, template: $0) }
    }
    // What no row claims is written again within a format.
    let others = document.imported.root.leaves().compactMap { leaf in
      leaf.node.text.map { TemplateUse(key: nil, template: dialect.parse($0)) }
    }
    return (known + others).filter { $0.template.literal == nil }
  }
}
