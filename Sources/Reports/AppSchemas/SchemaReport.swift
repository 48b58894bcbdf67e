public import AppSchemas
import Documents

/// The settings that an app declares, as a table.
public struct SchemaReport: Sendable {
  private let outline: SchemaOutline

  /// Creates a report of a schema's settings.
  public init(_ outline: SchemaOutline) { self.outline = outline }

  /// The report, ending with a line break.
  public func render(_ format: ListFormat) -> String {
    switch format {
    case .text: SchemaText(outline: outline).lines.map { $0 + "\n" }.joined()
    case .markdown: SchemaMarkdown(outline: outline).lines.map { $0 + "\n" }.joined()
    case .html: SchemaHTML(outline: outline).render()
    case .json: JSONText.write(SchemaJSON(outline: outline).node)
    }
  }
}
