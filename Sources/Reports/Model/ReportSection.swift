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
  let title: String?
  let bundles: [ReportBundle]

  init(title: String? = nil, bundles: [ReportBundle]) {
    self.title = title
    self.bundles = bundles
  }

  init(title: String? = nil, items: [ReportItem]) {
    self.init(title: title, bundles: [ReportBundle(items: items)])
  }

  /// The findings of all bundles.
  var items: [ReportItem] { bundles.flatMap(\.items) }
}

/// Findings for the same reason, which is told once.
struct ReportBundle: Sendable {
  /// The reason; nil where each finding tells its own, or needs none.
  var reason: String?
  var items: [ReportItem]
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
