import Mapping
package import Translation

extension SourceDocument {
  /// One selection a profile, or one an account where the target holds only one.
  package func selections(into format: String) -> [SourceSelection] {
    guard let table = try? Sample.translator.registry.backend(format).table else { return [] }
    if table.shapes[0].holdsManyAccounts { return selections }
    return selections.flatMap { selection in
      selection.accounts.map { SourceSelection(profile: selection.profile, accounts: [$0]) }
    }
  }
}

extension TranslationOptions {
  /// The defaults with secrets.
  package static var withSecrets: TranslationOptions {
    var options = TranslationOptions()
    options.includesSecrets = true
    return options
  }
}
