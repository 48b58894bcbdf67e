import Documents
import Mapping

/// Masked secrets in what is carried whole: they never travel, as they would become the password.
enum MaskedSecrets {
  /// Whether a leaf is one: a mask under a key that names a secret.
  static func isOne(_ leaf: Node, at pointer: Pointer) -> Bool {
    leaf.text.map(CanonicalValue.isUntold) == true && SecretNames.mayName(pointer)
  }

  /// Where they stand, in the order of the document.
  static func places(in node: Node, at pointer: Pointer) -> [Pointer] {
    node.leaves(below: pointer).filter { isOne($0.node, at: $0.pointer) }.map(\.pointer)
  }

  /// What is left without them.
  static func removed(from node: Node, at pointer: Pointer) -> Node {
    switch node.value {
    case .object(let object):
      var members: [Object.Member] = []
      for member in object.members {
        let place = pointer.appending(key: member.key)
        if isOne(member.value, at: place) { continue }
        members.append(
          Object.Member(key: member.key, keyPosition: member.keyPosition, value: removed(from: member.value, at: place))
        )
      }
      return Node(.object(Object(members)), at: node.position)
    case .array(let items):
      let kept = items.enumerated().compactMap { index, item -> Node? in
        let place = pointer.appending(index: index)
        return isOne(item, at: place) ? nil : removed(from: item, at: place)
      }
      return Node(.array(kept), at: node.position)
    default: return node
    }
  }
}
