import SwiftASN1

/// An AlgorithmIdentifier: a name with parameters.
struct AlgorithmName {
  let name: ASN1ObjectIdentifier
  let parameters: ASN1Node?

  init(_ node: ASN1Node) throws {
    guard node.identifier == .sequence, let children = node.children, let first = children.first else {
      throw ASN1Error.unexpectedFieldType(node.identifier)
    }
    name = try ASN1ObjectIdentifier(derEncoded: first)
    parameters = children.dropFirst().first
  }
}
