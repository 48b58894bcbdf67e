/// Something of an envelope that is no setting of the app.
public struct Surrounding: Sendable, Hashable {
  /// What it is.
  public enum Kind: Sendable, Hashable {
    /// Part of the wrapping itself, which says nothing to the app: a kind, a package's name.
    case structure
    /// One of ``AppConfiguration/attributes``.
    case attribute
    /// The configuration of another app, or something else that belongs to the whole document.
    case other
  }

  /// Where it stands in the document with the wrapping.
  public let pointer: Pointer
  /// Where it stands in the file.
  public let position: SourcePosition?
  /// What it is.
  public let kind: Kind
  /// What it is called in messages: a key, or the package of another app.
  public let name: String
  /// How many leaves it has.
  public let leaves: Int

  /// Describes a node of the wrapping.
  public init(_ node: Node, at pointer: Pointer, _ kind: Kind, name: String) {
    self.pointer = pointer
    position = node.position
    self.kind = kind
    self.name = name
    leaves = node.leaves().count
  }

  /// The same thing at another place.
  init(_ other: Surrounding, at pointer: Pointer) {
    self.pointer = pointer
    position = other.position
    kind = other.kind
    name = other.name
    leaves = other.leaves
  }
}
