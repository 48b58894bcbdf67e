import Mapping

/// Every setting of a schema in one list, with the rows of a mapping table that know it.
public struct SchemaOutline: Sendable {
  /// The schema.
  public let schema: AppSchema
  /// The settings, each before those inside it.
  public let lines: [Line]
  /// The format whose table was asked; nil if none was.
  public let format: String?

  /// A setting.
  public struct Line: Sendable {
    /// The keys that lead to it, its own last.
    public let path: [String]
    /// The setting.
    public let setting: AppRestriction
    /// The fields of the rows that know it.
    public let fields: [String]
    /// Whether it is the list that accounts stand in, or the bundle of one.
    public let holdsAccounts: Bool

    /// How many settings it stands in.
    public var depth: Int { path.count - 1 }

    /// Whether no row of the table knows it, and it is no bundle or list of others.
    public var isUnknown: Bool { fields.isEmpty && !holdsAccounts && !setting.type.isContainer }
  }

  /// Lists the settings of a schema.
  ///
  /// - Parameter table: The table that may know them; nil: nobody is asked.
  public init(_ schema: AppSchema, knownBy table: ResolvedTable? = nil) {
    self.schema = schema
    format = table?.table.format
    let accounts = table.map { AccountsPlace($0.table, schema).path } ?? []
    var lines: [Line] = []
    Self.collect(schema.restrictions, below: [], table, accounts, &lines)
    self.lines = lines
  }

  private static func collect(
    _ settings: [AppRestriction], below: [String], _ table: ResolvedTable?, _ accounts: [String], _ lines: inout [Line]
  ) {
    for setting in settings {
      let path = below + [setting.key]
      lines.append(
        Line(
          path: path, setting: setting, fields: table?.known[path] ?? [], holdsAccounts: accounts.starts(with: path)))
      collect(setting.nested, below: path, table, accounts, &lines)
    }
  }
}
