import Documents
public import Mapping

/// What a sound table or dialect holds.
public enum TableSummary {
  /// Checks a table or a dialect and says in a line what it holds.
  ///
  /// - Throws: ``TableFaults`` with every fault.
  public static func check(file: String, text: [UInt8]) throws(TableFaults) -> String {
    if isDialect(text) {
      let dialect = try DialectLoader.dialect(file: file, text: text)
      return "a sound dialect, \(dialect.id), with \(dialect.spellings.count) variables"
    }
    let table = try TableLoader.table(file: file, text: text)
    let rows = table.profile.rows + table.accounts.rows + table.certificates.rows
    let keys = rows.count { $0.key != nil }
    let unknown = rows.count { $0.support == .unknown }
    return "a sound table, \(table.format), with \(rows.count) rows: \(keys) with a key, \(unknown) unknown"
  }

  /// A dialect says so in its first member; a faulty document is judged as a table.
  private static func isDialect(_ text: [UInt8]) -> Bool {
    guard let object = try? YAMLCodec().decode(text).node.object else { return false }
    return object["dialect"] != nil && object["format"] == nil
  }
}
