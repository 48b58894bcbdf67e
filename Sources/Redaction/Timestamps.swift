/// Days and times as text.
enum Timestamps {
  /// Whether a text is a day, or a day with a time, as ISO 8601 writes them.
  static func isDate(_ text: String) -> Bool {
    guard text.utf8.count < 32 else { return false }
    let shape = String(text.map { $0.isASCII && $0.isNumber ? "9" : $0 })
    guard shape.hasPrefix("9999-99-99") else { return false }
    let rest = shape.dropFirst(10)
    return rest.isEmpty
      || (rest.count <= 20 && rest.first == "T" && rest.dropFirst().allSatisfy { "9:.Z+-".contains($0) })
  }
}
