/// A part of a report, usually about one input.
struct ReportPart: Sendable {
  /// What it is about; nil for closing words.
  var heading: ReportHeading?
  /// 1, or 2 for what belongs to the part before.
  var level = 1
  /// The input that its places are in; renderers need not repeat it.
  var path: String?
  /// What was counted.
  var books: [ReportBook] = []
  /// What must be said before everything else.
  var notes: [ReportPhrase] = []
  /// The findings.
  var sections: [ReportSection] = []
  /// What must be said after everything else.
  var closing: [ReportPhrase] = []

  /// The findings of all sections.
  var items: [ReportItem] {
    sections.flatMap { section -> [ReportItem] in
      if case .findings(let groups) = section.content { groups.flatMap(\.items) } else { [] }
    }
  }
}

/// What a part is about.
struct ReportHeading: Sendable {
  /// The input.
  let subject: String
  /// The file that was written.
  var target: String?
  /// What can be said of it in a few words.
  let statement: String
  /// What the statement means for somebody in a hurry.
  var role = ReportRole.plain
  /// The documents that it is about, each with a name, if there is more than one; the subject names them in a row.
  var inputs: [(name: String, words: String)] = []
}

/// Something that was counted, and what became of it.
struct ReportBook: Sendable {
  /// What was counted, in one word.
  let name: String
  let total: Int
  /// What is counted, such as "value".
  let unit: String
  /// The parts of the total. Those that are zero are left out.
  let parts: [(count: Int, words: String, role: ReportRole)]

  init(_ name: String, _ total: Int, _ unit: String, _ parts: [(count: Int, words: String, role: ReportRole)]) {
    self.name = name
    self.total = total
    self.unit = unit
    self.parts = parts.filter { $0.count > 0 }
  }

  /// The total with its unit, such as "24 values".
  var totalWords: String { Count.words(total, unit) }
  /// The parts in words, such as "20 kept, 4 dropped".
  var partWords: String { parts.map { "\(Count.grouped($0.count)) \($0.words)" }.joined(separator: ", ") }
}
