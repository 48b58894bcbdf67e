import AppSchemas
import Documents
import Mapping

/// Finds the format of a document. A wrong guess is worse than a question.
struct Detector {
  let registry: FormatRegistry
  /// What the document's app declares of its settings; its keys tell the format where a table only guesses them.
  var schema: AppSchema?

  /// The format that the document certainly has; nil if there is none, or more than one.
  func certain(_ root: Node) throws -> String? {
    let certain = try tables().filter { $0.detect.contains { $0.holds(root) } }
    return certain.count == 1 ? certain[0].format : nil
  }

  /// The one format that the document has.
  func detect(_ document: DecodedDocument) throws -> Backend {
    let tables = try tables()
    let root = document.node
    let certain = tables.filter { $0.detect.contains { $0.holds(root) } }
    if certain.count == 1 { return try registry.backend(certain[0].format) }
    if certain.isEmpty, let refusing = tables.first(where: { $0.refuse.contains { $0.detection.holds(root) } }),
      let refusal = try registry.backend(refusing.format).table.refusal(of: root)
    {
      throw UnusableInput([refusal])
    }
    let possible = certain.isEmpty ? tables.filter { $0.candidate.contains { $0.holds(root) } } : certain
    throw UnusableInput([possible.isEmpty ? unrecognised(root) : ambiguous(root, possible.map(\.format))])
  }

  private func tables() throws -> [MappingTable] {
    try registry.formats.map { format in
      let header = try registry.header(format)
      guard let schema, header.takes(schema) else { return header }
      let resolved = ResolvedTable(try registry.backend(format).table, schema: schema)
      return resolved.isFitting ? resolved.table : header
    }
  }

  private func unrecognised(_ root: Node) -> InputFault {
    guard !AppSchema.isSchema(root) else {
      return InputFault(
        .noSettings, at: root.position, summary: "This is the schema of an app, which holds no settings.",
        remedy: "Give the settings, and the schema with --app-schema.")
    }
    return InputFault(
      .unrecognisedFormat, at: root.position, summary: "This is no document of a format that is known here.",
      remedy: "Name the format with --from; `easpolicy formats` lists them.")
  }

  private func ambiguous(_ root: Node, _ formats: [String]) -> InputFault {
    InputFault(
      .ambiguousFormat, at: root.position,
      summary: "This document could be of the format \(formats.joined(separator: " or ")).",
      remedy: "Name the format with --from.")
  }
}
