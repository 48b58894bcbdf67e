/// The name of an app's package as wrappings say it, with the prefix `app:` or without.
struct PackageName {
  static let prefix = "app:"

  /// The name without prefix.
  let name: String
  /// What to say if the prefix is there against the rule, or missing.
  let remark: DecodeRemark?

  /// Reads a name.
  ///
  /// - Parameter isPrefixed: Whether the product wants the prefix.
  init(_ node: Node, key: String, isPrefixed: Bool) throws(InputFault) {
    guard let text = node.text else { throw .wrapping(key, mustBe: "the name of a package", not: node) }
    let hasPrefix = text.hasPrefix(Self.prefix)
    name = hasPrefix ? String(text.dropFirst(Self.prefix.count)) : text
    remark =
      hasPrefix == isPrefixed
      ? nil
      : DecodeRemark(
        irregular: "\(key) is written \(hasPrefix ? "with" : "without") \"\(Self.prefix)\" before the name.",
        at: node.position,
        remedy: hasPrefix ? "Leave the prefix out." : "Write it as \(Self.prefix)\(name).")
  }

  /// The name at a key, for comparing; nil if there is none.
  static func plain(_ node: Node?) -> String? {
    guard let text = node?.text else { return nil }
    return text.hasPrefix(prefix) ? String(text.dropFirst(prefix.count)) : text
  }
}
