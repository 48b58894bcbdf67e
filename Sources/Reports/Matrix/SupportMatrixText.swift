import Mapping
import PolicyModel

/// The matrix of fields and formats in 80 columns: a letter for each format, and the letters explained.
struct SupportMatrixText {
  let matrix: SupportMatrix

  private static let columnWidth = 2
  private static let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)

  private static let legend = """
    +  can be said     ~  only partly     -  cannot be said
    =  the product always does the same     ?  nobody has published how

    """

  func render() -> String {
    let width = (matrix.fields.map(\.id.count).max() ?? 0) + 1
    let perBlock = max(1, min(Self.letters.count, (TextWrap.columns - width) / Self.columnWidth))
    let starts = stride(from: 0, to: matrix.tables.count, by: perBlock)
    let blocks = starts.map { block(Array(matrix.tables[$0...].prefix(perBlock)), width) }
    return (blocks + [Self.legend]).joined(separator: "\n")
  }

  private func block(_ tables: [MappingTable], _ width: Int) -> String {
    let legend = zip(Self.letters, tables).map { "\($0)  \($1.format)" }
    let head = TextWrap.pad("", to: width) + Self.letters.prefix(tables.count).map { " " + $0 }.joined()
    let rows = matrix.fields.map { field in
      TextWrap.pad(field.id, to: width)
        + tables.map { " " + (SupportMatrix.row(field, $0)?.support.mark ?? " ") }.joined()
    }
    return (legend + ["", head] + rows).map { VisibleText.escape($0) + "\n" }.joined()
  }
}
