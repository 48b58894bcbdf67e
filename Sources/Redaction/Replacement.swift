/// A text of a document and what stands for it after redaction. Secrets have none.
public struct Replacement: Sendable, Hashable {
  /// What the text is.
  public enum Kind: String, Sendable, CaseIterable {
    case address, login, domain, host, network, name, identifier, path
  }

  /// What it is.
  public let kind: Kind
  /// The text in the document.
  public let original: String
  /// What stands for it.
  public let replacement: String
}
