/// Settings of an app in their envelope.
public struct EnvelopedApp: Sendable, Hashable {
  /// Something that only the administrator can add, or must look at.
  public struct Need: Sendable, Hashable {
    /// Where it belongs, in the document with the wrapping.
    public let pointer: Pointer
    /// What it is, in a sentence.
    public let summary: String
    /// What to do, in a sentence.
    public let remedy: String

    /// Describes a need.
    public init(at pointer: Pointer, summary: String, remedy: String) {
      self.pointer = pointer
      self.summary = summary
      self.remedy = remedy
    }
  }

  /// The document.
  public let root: Node
  /// What is still needed.
  public let needs: [Need]
  /// Whether the document had something about the app already. That stays, and no attributes were written.
  public let keepsAttributes: Bool

  /// Creates the result of wrapping.
  public init(root: Node, needs: [Need] = [], keepsAttributes: Bool = false) {
    self.root = root
    self.needs = needs
    self.keepsAttributes = keepsAttributes
  }
}
