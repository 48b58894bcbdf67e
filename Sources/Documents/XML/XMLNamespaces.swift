/// The namespaces that prefixes stand for at a place of an XML document.
struct XMLNamespaces {
  /// What each prefix was bound to, the innermost last.
  private var bindings: [String: [String]] = ["xml": ["http://www.w3.org/XML/1998/namespace"]]

  /// The prefix that an attribute declares; nil if it declares none. Without a name, it is the default namespace.
  static func declaredPrefix(_ attribute: String) -> String? {
    if attribute == "xmlns" { return "" }
    return attribute.hasPrefix("xmlns:") ? String(attribute.dropFirst(6)) : nil
  }

  mutating func bind(_ prefix: String, to namespace: String) { bindings[prefix, default: []].append(namespace) }

  mutating func unbind(_ prefixes: [String]) {
    for prefix in prefixes { bindings[prefix]?.removeLast() }
  }

  /// The namespace of an element's name.
  func namespace(ofElement name: String) -> String? { innermost(XMLElement.parts(of: name).prefix) }

  /// The namespace of an attribute's name; the default namespace is not for attributes.
  func namespace(ofAttribute name: String) -> String? {
    let prefix = XMLElement.parts(of: name).prefix
    return prefix.isEmpty ? nil : innermost(prefix)
  }

  /// An empty name takes a binding back.
  private func innermost(_ prefix: String) -> String? {
    guard let namespace = bindings[prefix]?.last, !namespace.isEmpty else { return nil }
    return namespace
  }
}
