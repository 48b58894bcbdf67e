import Translation

/// One finding: places, what is wrong or different, and what to do.
struct ReportItem: Sendable {
  /// Where it is, and what it is about.
  var places: [Place] = []
  /// The stable code.
  let code: String
  /// What became of it, or which kind of finding it is, in words by which people filter.
  let kind: String
  let severity: Severity
  /// Whether severity and code must be told with it, because the section's title does not tell them.
  var isLabelled = false
  /// What happened; nil if the sides tell it.
  var sentence: String?
  /// What the source and the output, or both documents, say.
  var sides: [Side] = []
  /// The reason, the consequence, places that belong to it.
  var remarks: [String] = []
  /// What to do.
  var remedy: String?

  /// Findings that say the same of several places become one, at the first of them.
  static func joined(_ items: [ReportItem]) -> [ReportItem] {
    var joined: [ReportItem] = []
    var known: [[String?]: Int] = [:]
    for item in items {
      let words = [item.code, item.severity.rawValue, item.sentence, item.remedy] + item.remarks
      if let index = known[words], !item.places.isEmpty {
        joined[index].places += item.places
        joined[index].sides += item.sides
      } else {
        known[words] = joined.count
        joined.append(item)
      }
    }
    return joined
  }

  /// Where something is.
  struct Place: Sendable {
    /// The file as given; `-` is standard input.
    var path: String?
    /// Line and column, or what else tells the place in the file.
    var position: String?
    /// The field, and whose it is.
    var about: String?

    /// The file and the place in it, as far as they are known.
    var text: String? {
      let parts = [path.map(ShownPath.plain), position].compactMap(\.self)
      return parts.isEmpty ? nil : parts.joined(separator: ":")
    }
  }

  /// What one document says.
  struct Side: Sendable {
    /// Which document, in one word.
    let name: String
    /// The value in words; nil if there is only an excerpt.
    var value: String?
    var place: Place?
    /// Key and value as the document has them; for pages, which have the room.
    var excerpt: String?
  }
}
