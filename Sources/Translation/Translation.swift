public import Documents
public import PolicyModel

/// A finished translation.
public struct Translation: Sendable {
  /// What was translated, in the canonical model.
  public let profile: Profile
  /// The output as a tree.
  public let root: Node
  /// The output.
  public let bytes: [UInt8]
  /// What became of every setting.
  public let report: Report
  /// Whether the output may hold secrets.
  public let holdsSecrets: Bool
  /// What wrote the output.
  package let backend: Backend
}
