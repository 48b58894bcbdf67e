public import PolicyModel

/// A text with variables, filled in for one owner.
public enum ResolvedTemplate: Sendable, Hashable {
  /// The text.
  case text(String)
  /// It cannot be filled in: the owner lacks these variables, or nobody knows these spellings.
  case incomplete(missing: [Variable], unknown: [String])
}

extension Template {
  /// The text for an owner, or what is missing, each once and in the order of the text.
  public func resolved(for owner: Owner) -> ResolvedTemplate {
    var text = ""
    var missing: [Variable] = []
    var unknown: [String] = []
    for segment in segments {
      switch segment {
      case .literal(let literal): text += literal
      case .variable(let variable):
        if let value = owner[variable] {
          text += value
        } else if !missing.contains(variable) {
          missing.append(variable)
        }
      case .unknownVariable(let spelling, _): if !unknown.contains(spelling) { unknown.append(spelling) }
      }
    }
    return missing.isEmpty && unknown.isEmpty ? .text(text) : .incomplete(missing: missing, unknown: unknown)
  }
}
