public import AppSchemas
public import Mapping

extension ResolvedTable {
  /// Compares a table with the schema of its app.
  ///
  /// - Throws: ``UsageFault`` if the table is for no Android app, or the schema that of another app.
  public init(checking table: MappingTable, schema: AppSchema) throws(UsageFault) {
    guard table.package != nil else {
      throw UsageFault("\(table.format) configures no Android app, so that no app's schema is for it.")
    }
    guard table.takes(schema) else {
      let packages = table.packages.joined(separator: ", ")
      throw UsageFault("The schema is that of \(schema.package ?? ""), and \(table.format) is for \(packages).")
    }
    self.init(table, schema: schema)
  }
}

extension MappingTable {
  /// Whether a schema may be that of the app which the table is for.
  func takes(_ schema: AppSchema) -> Bool { package != nil && (schema.package.map(packages.contains) ?? true) }
}
