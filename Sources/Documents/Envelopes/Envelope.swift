/// Wraps documents in what a vendor puts around them, tree to tree. Tables know nothing of it.
public protocol Envelope: Sendable {
  /// What the user calls it, such as `bundle`.
  var name: String { get }

  /// Takes a document out of its wrapping. A document without this wrapping is returned as it is.
  ///
  /// - Throws: ``InputFault`` if the wrapping is damaged.
  func unwrap(_ document: DecodedDocument) throws(InputFault) -> DecodedDocument

  /// Puts the wrapping around a document.
  ///
  /// - Throws: ``InputFault`` if the document does not fit.
  func wrap(_ node: Node) throws(InputFault) -> Node
}
