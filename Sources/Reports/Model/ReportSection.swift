/// Findings of one kind, a table or sentences under a title.
struct ReportSection: Sendable {
  /// In a few words, without a full stop.
  let title: String
  let role: ReportRole
  let content: Content

  init(_ title: String, role: ReportRole = .plain, _ content: Content) {
    self.title = title
    self.role = role
    self.content = content
  }

  /// What stands under the title.
  enum Content: Sendable {
    case findings([ReportGroup])
    case table(ReportTable)
    case list([String])
  }
}

/// Findings that belong together.
struct ReportGroup: Sendable {
  /// What they are about, such as an account; nil if there is nothing to tell apart.
  var title: String?
  let items: [ReportItem]
}

/// A table of a report.
struct ReportTable: Sendable {
  let columns: [Column]
  let rows: [[ReportPhrase]]

  /// A column.
  struct Column: Sendable {
    let title: String
    var isNumeric = false
  }
}
