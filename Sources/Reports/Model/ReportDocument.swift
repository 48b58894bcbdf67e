/// A report before it becomes text, Markdown or a page: what is said, in which order, and what it is.
///
/// All texts are as documents and tables gave them; renderers escape them. A renderer decides how it looks, never what
/// is said.
struct ReportDocument: Sendable {
  /// What kind of report it is, such as "Translation report".
  let title: String
  /// The result in a few words.
  let verdict: ReportPhrase
  /// The numbers that matter most.
  let figures: [ReportFigure]
  /// Usually one for each input.
  let parts: [ReportPart]
  /// Whether each finding tells its severity and code; else the titles of the sections tell all.
  var isGraded = true
}

/// A number with what it counts.
struct ReportFigure: Sendable {
  let value: String
  let label: String
  let role: ReportRole

  /// How many there are of something.
  init(_ count: Int, _ unit: String, role: ReportRole = .plain) {
    value = Count.grouped(count)
    label = Count.unit(unit, count)
    self.role = count == 0 ? .plain : role
  }

  /// A number as text.
  init(_ value: String, _ label: String, role: ReportRole = .plain) {
    self.value = value
    self.label = label
    self.role = role
  }
}

/// A sentence, or a few words, and what it is.
struct ReportPhrase: Sendable {
  let text: String
  let role: ReportRole

  init(_ text: String, role: ReportRole = .plain) {
    self.text = text
    self.role = role
  }
}
