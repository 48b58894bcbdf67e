import Documents
import Mapping
import PolicyModel
import TestSupport
import Translation

/// The record of one sample: its output and report in every format, the canonical one first.
struct Golden {
  let sample: Sample

  func text() throws -> String {
    let document = try sample.read()
    var parts: [String] = []
    for format in [FormatRegistry.canonical] + Sample.formats.dropLast() {
      parts += try part(document, format, TranslationOptions(), title: format)
      if format == sample.format { parts += try part(document, format, .withSecrets, title: "\(format), with secrets") }
    }
    return parts.joined(separator: "\n")
  }

  private func part(
    _ document: SourceDocument, _ format: String, _ options: TranslationOptions, title: String
  ) throws -> [String] {
    var options = options
    options.verifies = false
    let selections = document.selections(into: format)
    return try selections.map { selection in
      let translation = try Sample.translator.translate(document, selection, to: format, options: options)
      let accounts = selection.accounts.map { String($0 + 1) }.joined(separator: ", ")
      let heading = selections.count > 1 ? "\(title), profile \(selection.profile + 1), account \(accounts)" : title
      return "=== \(heading)\n" + String(decoding: translation.bytes, as: UTF8.self) + "\n"
        + ReportText(report: translation.report).lines.joined(separator: "\n") + "\n"
    }
  }
}
