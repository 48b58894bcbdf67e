/// An element of an XML document with what stands in it.
package struct XMLElement: Sendable, Hashable {
  /// The name as written, with its prefix.
  package let name: String
  /// The namespace of the name; nil without one.
  package let namespace: String?
  /// The attributes in the order of the document; declarations of namespaces are none.
  package let attributes: [Attribute]
  /// The elements inside, in the order of the document.
  package internal(set) var children: [XMLElement] = []
  /// The text between the elements inside, references resolved.
  package internal(set) var text = ""
  /// Where the start tag begins.
  package let position: SourcePosition

  /// An attribute of an element.
  package struct Attribute: Sendable, Hashable {
    /// The name as written, with its prefix.
    package let name: String
    /// The namespace that its prefix is bound to; nil without a prefix, and for a prefix that is bound to none.
    package let namespace: String?
    /// The value, references resolved.
    package let value: String
    /// Where the name begins.
    package let position: SourcePosition
  }

  /// The name without its prefix.
  package var localName: String { Self.parts(of: name).local }

  /// The attribute of a namespace.
  ///
  /// - Parameter prefix: The usual prefix of the namespace. It counts where the document does not declare it.
  package func attribute(_ local: String, in namespace: String, prefix: String) -> Attribute? {
    attributes.first { $0.namespace == namespace && Self.parts(of: $0.name).local == local }
      ?? attributes.first { $0.namespace == nil && $0.name == prefix + ":" + local }
  }

  static func parts(of name: String) -> (prefix: String, local: String) {
    guard let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")) else { return ("", name) }
    return (String(name[..<colon]), String(name[name.utf8.index(after: colon)...]))
  }
}
