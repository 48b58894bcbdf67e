import EASPolicyTranslator

/// What people get to see of a result.
struct Shown {
  /// Secrets that must not be in it.
  let hidden: Set<String>

  /// The report in two forms, and the output, if that is to hold no secrets.
  func check(_ translation: Translation, _ dice: inout Dice) throws(Breach) {
    let entry = ReportEntry(path: "in", result: .translated(translation.report, output: "out"))
    try check(entry, &dice)
    if !translation.holdsSecrets { try check(String(decoding: translation.bytes, as: UTF8.self), "the output") }
  }

  /// Why a file could not be used.
  func check(_ unusable: UnusableInput, _ dice: inout Dice) throws(Breach) {
    guard !unusable.faults.isEmpty else { throw Breach("refused for no reason") }
    for fault in unusable.faults {
      guard fault.summary.hasSuffix("."), !fault.remedy.isEmpty else {
        throw Breach("\(fault.code.rawValue) is not told in a sentence")
      }
    }
    try check(FaultRenderer().render(unusable, path: "in"), "the message")
    try check(ReportEntry(path: "in", result: .unusable(unusable)), &dice)
  }

  /// What rules found.
  func check(_ report: LintReport) throws(Breach) {
    for format in [ReportFormat.json, .text] {
      try check(ReportRenderer(format).render(.lint(report)), "the \(format.rawValue) page of lint")
    }
  }

  /// A document that is to go to others, and what is said of it.
  func check(_ redacted: RedactedDocument) throws(Breach) {
    try check(String(decoding: redacted.bytes, as: UTF8.self), "the output")
    for remark in redacted.remarks { try check(remark.summary, "a remark on redaction") }
  }

  private func check(_ entry: ReportEntry, _ dice: inout Dice) throws(Breach) {
    for format in [ReportFormat.json, dice.pick([.text, .text, .markdown, .html, .sarif])] {
      var renderer = ReportRenderer(format)
      renderer.isVerbose = true
      try check(renderer.render(.translations([entry], isArray: false)), "the \(format.rawValue) report")
    }
  }

  private func check(_ text: String, _ place: String) throws(Breach) {
    // All secrets of samples are invented.
    if let secret = hidden.first(where: text.contains) { throw Breach("\(place) tells the secret \(secret)") }
    if let scalar = text.unicodeScalars.first(where: Self.isRaw), place != "the output" {
      throw Breach("\(place) holds the control character U+\(String(scalar.value, radix: 16))")
    }
  }

  private static func isRaw(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 && scalar != "\n" || (0x7F...0x9F).contains(scalar.value)
  }
}
