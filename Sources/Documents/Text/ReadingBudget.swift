/// Counts what a reader has built, so that no document costs more than its limits.
struct ReadingBudget {
  private let limits: Limits
  private let deepest: Int
  private(set) var depth = 0
  private(set) var nodes = 0

  init(_ limits: Limits) {
    self.limits = limits
    deepest = min(limits.depth, Limits.deepest)
  }

  /// Counts one value.
  mutating func countNode(at position: SourcePosition) throws(InputFault) {
    try countNodes(1, at: position)
  }

  /// Counts values that came at once, such as those of a repeated part.
  mutating func countNodes(_ count: Int, at position: SourcePosition) throws(InputFault) {
    nodes += count
    guard nodes <= limits.nodes else {
      throw InputFault(
        .tooManyValues, at: position,
        summary: "The document has more than \(limits.nodes) values.",
        remedy: "Split the document, or raise the limit on values.")
    }
  }

  /// Enters an array or object.
  mutating func descend(at position: SourcePosition) throws(InputFault) {
    depth += 1
    try checkDepth(adding: 0, at: position)
  }

  /// Leaves an array or object.
  mutating func ascend() { depth -= 1 }

  /// Refuses `levels` more levels below here when they would be too many.
  func checkDepth(adding levels: Int, at position: SourcePosition) throws(InputFault) {
    guard depth + levels <= deepest else {
      throw InputFault(
        .tooDeep, at: position,
        summary: "Lists and objects are nested more than \(deepest) levels deep.",
        remedy: "Remove levels of nesting; policies need only a few.")
    }
  }
}
