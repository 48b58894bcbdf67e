import Mapping

extension Dialect {
  /// The name inside a variable's spelling, in small letters.
  func bareName(_ spelling: String) -> String {
    guard spelling.count >= open.count + close.count else { return spelling.lowercased() }
    return spelling.dropFirst(open.count).dropLast(close.count).lowercased()
  }
}
