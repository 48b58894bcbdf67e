import Mapping
import PolicyModel

/// Looks for text that may be variables of a product that nobody named.
struct Suspicion {
  let registry: FormatRegistry
  /// The dialect that the document was read with.
  let dialect: Dialect

  func examine(_ imported: inout ImportedProfile) throws {
    for key in imported.profile.setFields {
      guard case .text(let template)? = imported.profile[key.record][key.field] else { continue }
      if let dialects = try suspects(template) { imported.trace.suspects[key] = dialects }
    }
  }

  /// The dialects that would read variables; none, for what only looks so; nil if nothing looks so.
  private func suspects(_ template: Template) throws -> [String]? {
    var found: [String] = []
    var isUnknown = false
    for segment in template.segments {
      switch segment {
      case .variable: continue
      case .unknownVariable: isUnknown = true
      case .literal(let text):
        guard text.contains(where: { "%${".contains($0) }) else { continue }
        found += try registry.dialects.filter { try $0 != dialect.id && holdsVariables(text, $0) }
      }
    }
    return found.isEmpty && !isUnknown ? nil : found
  }

  private func holdsVariables(_ text: String, _ id: String) throws -> Bool {
    try registry.dialect(id).parse(text).segments.contains { segment in
      if case .variable = segment { true } else { false }
    }
  }
}
