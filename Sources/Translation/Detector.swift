import Documents
import Mapping

/// Finds the format of a document. A wrong guess is worse than a question.
struct Detector {
  let registry: FormatRegistry

  /// The format that the document certainly has; nil if there is none, or more than one.
  func certain(_ root: Node) throws -> String? {
    let certain = try registry.formats.map(registry.header).filter { $0.detect.contains { $0.holds(root) } }
    return certain.count == 1 ? certain[0].format : nil
  }

  /// The one format that the document has.
  func detect(_ document: DecodedDocument) throws -> Backend {
    let tables = try registry.formats.map(registry.header)
    let root = document.node
    let certain = tables.filter { $0.detect.contains { $0.holds(root) } }
    if certain.count == 1 { return try registry.backend(certain[0].format) }
    let refusing = tables.flatMap(\.refuse).first { $0.detection.holds(root) }
    if certain.isEmpty, let refusing {
      throw UnusableInput([
        InputFault(refusing.code, at: root.position, summary: refusing.summary, remedy: refusing.remedy)
      ])
    }
    let possible = certain.isEmpty ? tables.filter { $0.candidate.contains { $0.holds(root) } } : certain
    throw UnusableInput([possible.isEmpty ? unrecognised(root) : ambiguous(root, possible.map(\.format))])
  }

  private func unrecognised(_ root: Node) -> InputFault {
    InputFault(
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
