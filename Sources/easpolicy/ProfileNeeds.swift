import EASPolicyTranslator

/// Reads what a profile needs to know of its owners.
struct ProfileNeeds {
  let translator: Translator
  let format: String?
  let options: TranslationOptions

  /// What all profiles and accounts of a file need.
  func read(_ input: InputFile) throws -> OwnerNeeds {
    do {
      let document = try translator.read(
        try input.read(limits: translator.limits), format: format, options: options)
      var needs = OwnerNeeds()
      for (index, imported) in document.imported.profiles.enumerated() {
        let values = document.effectiveValues(ofProfile: index)
        needs.add(imported.profile) { account in
          let field = FieldKey(.account(account), Field<HostType>.serverHostType.id)
          return values.value(field) == HostType.office365.fieldValue
        }
      }
      return needs
    } catch {
      throw Failure(error, path: input.path) ?? error
    }
  }
}
