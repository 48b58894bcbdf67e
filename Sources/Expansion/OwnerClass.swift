import PolicyModel

/// Owners whose values differ in nothing that could change a translation.
final class OwnerClass {
  /// What such owners have in common.
  struct Key: Hashable {
    /// Two bits for each slot: whether there is a value, and whether it holds an `@`.
    var traits: UInt64 = 0
    /// The values that a translation may look into, by slot.
    var exact: [String] = []
  }

  /// Variables that the output needs and such owners lack.
  var lacking: [Variable] = []
  /// How their outputs are made; nil: each by a translation.
  var recipe: Recipe?
  /// Whether the recipe gave the bytes of a translation for one of them.
  var isProven = false

  /// A way to make outputs without a translation.
  enum Recipe {
    case bytes(ByteTemplate)
    case tree(TreeTemplate)

    func write(_ values: [String?], to output: inout [UInt8]) throws {
      switch self {
      case .bytes(let template): template.write(values, to: &output)
      case .tree(let template): output.append(contentsOf: try template.bytes(values))
      }
    }
  }
}
