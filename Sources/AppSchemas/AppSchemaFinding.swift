public import Documents

/// A setting that an app's schema does not allow.
public struct AppSchemaFinding: Sendable, Hashable {
  /// What is wrong.
  public enum Problem: Sendable, Hashable {
    /// The schema has no such key.
    case unknownKey
    /// The value has another type.
    case wrongType
    /// The value is none of those that can be chosen.
    case unknownChoice
    /// The key exists elsewhere in the schema, or something is nested that must not be.
    case wrongNesting
  }

  /// Where, in the bundle.
  public let pointer: Pointer
  /// What is wrong.
  public let problem: Problem
  /// What is wrong, in a sentence. Never holds the value.
  public let summary: String
  /// What to do, in a sentence, with the key or value that was probably meant.
  public let remedy: String

  /// Creates a finding.
  public init(at pointer: Pointer, _ problem: Problem, summary: String, remedy: String) {
    self.pointer = pointer
    self.problem = problem
    self.summary = summary
    self.remedy = remedy
  }
}

extension AppSchema {
  /// What a bundle says that the app does not take, in the order of the bundle.
  ///
  /// - Parameter isTemplate: Whether a text is a variable that a product fills in, so that its value cannot be judged.
  public func findings(in bundle: Node, isTemplate: (String) -> Bool) -> [AppSchemaFinding] {
    withoutActuallyEscaping(isTemplate) { isTemplate in
      var check = SchemaCheck(schema: self, isTemplate: isTemplate)
      check.checkObject(bundle, restrictions, at: Pointer())
      return check.findings
    }
  }
}
