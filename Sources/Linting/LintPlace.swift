import Translation

/// Where a finding is, and what it is about.
struct LintPlace {
  let path: String
  let location: Location?
  var field: String?
  var record: RecordID?

  /// The same place as something that belongs to another finding.
  func related(_ summary: String) -> LintFinding.RelatedPlace {
    LintFinding.RelatedPlace(path: path, location: location, summary: summary)
  }
}
