import Documents
public import Mapping

/// The list of formats.
public struct FormatList: Sendable {
  private let tables: [MappingTable]

  /// Creates a list of some formats.
  public init(_ tables: [MappingTable]) { self.tables = tables }

  /// The list, ending with a line break.
  public func render(_ format: ListFormat) -> String {
    switch format {
    case .text: tables.map { text($0) }.joined(separator: "\n")
    case .markdown: markdown
    case .html: FormatListHTML(tables: tables).render()
    case .json: JSONText.write(.array(tables.map(node)))
    }
  }

  private func text(_ table: MappingTable) -> String {
    let also = table.aliases.isEmpty ? [] : ["also: " + table.aliases.joined(separator: ", ")]
    let deprecated = table.deprecated.map { ["deprecated since \($0.since)"] } ?? []
    let facts = ([table.syntax] + also + deprecated).joined(separator: "; ")
    let lines =
      [table.format] + TextWrap.lines(table.title, indent: 2) + TextWrap.lines(facts, indent: 2, hanging: 2)
      + table.delivery.flatMap { TextWrap.lines($0.words, indent: 2, hanging: 2) }
    return lines.map { VisibleText.escape($0) + "\n" }.joined()
  }

  private var markdown: String {
    let rows = tables.map { table in
      let delivery = table.delivery.map(\.words).joined(separator: "; ")
      let cells = [table.format, table.title, table.syntax, table.aliases.joined(separator: ", "), delivery]
      return cells.map(MarkdownText.escape)
    }
    let heads = ["Format", "What", "Syntax", "Other names", "How it gets into the product"]
    return MarkdownText.table(heads, rows).map { $0 + "\n" }.joined()
  }

  private func node(_ table: MappingTable) -> Node {
    .object([
      ("id", .string(table.format)), ("title", .string(table.title)), ("vendor", .string(table.vendor)),
      ("syntax", .string(table.syntax)), ("aliases", .array(table.aliases.map(Node.string))),
      ("platforms", .array(table.platforms.map(Node.string))), ("package", JSONText.optional(table.package)),
      ("envelopes", .array(table.package == nil ? [] : AppEnvelopes.all.map { .string($0.name) })),
      ("dialect", JSONText.optional(table.dialect)), ("shapes", .array(table.writtenShapes.map { .string($0.name) })),
      (
        "deprecated",
        table.deprecated.map { .object([("since", .string($0.since)), ("instead", .string($0.instead))]) }
          ?? Node(.null)
      ),
      ("delivery", .array(table.delivery.map(node))),
    ])
  }

  private func node(_ delivery: Delivery) -> Node {
    .object([
      ("product", .string(delivery.product)), ("how", .string(delivery.how.rawValue)),
      ("place", .string(delivery.place)), ("variables", JSONText.optional(delivery.variables)),
      ("note", JSONText.optional(delivery.note)),
    ])
  }
}
