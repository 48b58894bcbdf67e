import EASPolicyTranslator

/// Makes a file that nobody made on purpose out of a sample.
struct Mutator {
  /// Files that parts are taken from.
  let specimens: [Specimen]

  /// How often: mostly once, because a document with many mistakes is refused for the first of them.
  private static let counts = [1, 1, 1, 1, 2, 2, 3, 6]

  func mutate(_ bytes: [UInt8], _ dice: inout Dice) -> [UInt8] {
    let other = dice.pick(specimens).bytes
    var mutated = bytes
    let kind = dice.number(below: 10)
    if kind < 5, let tree = trees(bytes, other, &dice) { mutated = tree }
    if kind >= 5 || dice.chance(10) {
      for _ in 0..<dice.pick(Self.counts) {
        if kind < 8 {
          TokenMutation.apply(to: &mutated, with: other, &dice)
        } else {
          ByteMutation.apply(to: &mutated, with: other, &dice)
        }
      }
    }
    return mutated
  }

  /// The document with its tree changed; nil if the file is no document, or its syntax cannot say the result.
  private func trees(_ bytes: [UInt8], _ other: [UInt8], _ dice: inout Dice) -> [UInt8]? {
    guard let codec = try? DocumentSyntax.codec(for: bytes),
      var root = try? codec.decode(bytes, limits: .standard).node
    else { return nil }
    let parts = try? DocumentSyntax.codec(for: other).decode(other, limits: .standard).node
    let mutation = TreeMutation(other: parts)
    for _ in 0..<dice.pick(Self.counts) { mutation.apply(to: &root, &dice) }
    return try? codec.encode(root)
  }
}
