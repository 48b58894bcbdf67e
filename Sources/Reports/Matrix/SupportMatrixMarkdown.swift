import Mapping
import PolicyModel

/// The matrix for wikis: a table for each section of the model, and below it the notes behind its cells.
struct SupportMatrixMarkdown {
  let matrix: SupportMatrix

  var lines: [String] {
    Array(FieldGroup.groups(matrix.fields).map(section).joined(separator: [""]))
  }

  private func section(_ group: FieldGroup) -> [String] {
    var notes: [String] = []
    let rows = group.fields.map { field in
      ["`\(field.id)`"] + matrix.tables.map { cell(SupportCell(field, $0), &notes) }
    }
    let heads = ["Field"] + matrix.tables.map { MarkdownText.escape($0.format) }
    let list = notes.enumerated().map { "\($0 + 1). \(MarkdownText.escape($1))" }
    return ["## \(MarkdownText.escape(group.title))", ""] + MarkdownText.table(heads, rows)
      + (list.isEmpty ? [] : [""] + list)
  }

  /// The grade, and the numbers of its notes.
  private func cell(_ cell: SupportCell, _ notes: inout [String]) -> String {
    let numbers = cell.notes.map { note in
      if let index = notes.firstIndex(of: note) { return index + 1 }
      notes.append(note)
      return notes.count
    }
    return numbers.isEmpty ? cell.words : "\(cell.words) (\(numbers.map(String.init).joined(separator: ", ")))"
  }
}
