import PolicyModel

/// Names the columns for which a product's list has no place.
struct LeftOutColumns {
  let columns: OwnerColumns
  let target: OwnerListKind
  let writer: OwnerListWriter

  func note(in book: inout ProblemBook) {
    let taken = writer.variables
    for column in columns.known where !taken.contains(column.variable) {
      note(column.name, "\(target.title) has no place for \(column.variable.name).", .warning, in: &book)
    }
    for column in columns.ignored where !(writer.holdsTags && column.name == columns.tags?.name) {
      let reason = column.name == columns.tags?.name ? "\(target.title) has no place for tags." : column.reason
      note(column.name, reason, .info, "", in: &book)
    }
    for column in columns.unknown {
      note(column, "Nobody knows what it means.", .warning, "Say it with --column VARIABLE=COLUMN.", in: &book)
    }
    for place in columns.unnamed {
      book.note(
        .columnLeftOut, .warning, subject: "column \(place + 1)",
        sentence: "Column \(place + 1) is left out. It has no name.", remedy: "Give it a name in the first line.")
    }
  }

  private func note(
    _ column: String, _ reason: String, _ severity: OwnerSeverity, _ remedy: String? = nil, in book: inout ProblemBook
  ) {
    let shown = column.count > 60 ? column.prefix(60) + "..." : column[...]
    let words = reason.prefix(1).uppercased() + reason.dropFirst()
    book.note(
      .columnLeftOut, severity, subject: column,
      sentence: "The column \"\(shown)\" is left out. \(words)", remedy: remedy)
  }
}
