public import PolicyModel

extension SourceDocument {
  /// The same document as a template for all owners: values of one owner become variables.
  ///
  /// Whole values go first: an address becomes `owner.email` or `owner.upn` as the field asks for, a login
  /// `owner.userName`, a name `owner.displayName`. Inside of longer texts, addresses, names and logins are replaced where
  /// they stand as whole words of at least three letters. A host, a domain of mail and a custom value are everybody's
  /// and stay. Only fields that may hold variables change; what is left elsewhere stands in the report.
  ///
  /// - Parameter values: What is known of the owner, as a list of owners states it or as it follows from that.
  public func generalizing(_ values: [Variable: String]) -> SourceDocument {
    var document = self
    let owner = OwnerValues(values)
    let fields = FieldSpace([backend.table])
    for index in imported.profiles.indices { document.imported.profiles[index].generalize(owner, fields) }
    return document
  }
}
