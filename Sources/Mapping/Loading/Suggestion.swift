/// Finds what somebody meant to type.
public enum Suggestion {
  /// The word with the fewest changes, if there are few enough; differences of case count least.
  public static func nearest(to word: String, among words: [String]) -> String? {
    if let same = words.first(where: { $0.lowercased() == word.lowercased() }) { return same }
    guard word.count <= 80 else { return nil }
    let limit = max(1, (word.count + 1) / 3)
    let scored = words.map { (word: $0, distance: distance(word.lowercased(), $0.lowercased())) }
    guard let best = scored.min(by: { $0.distance < $1.distance }), best.distance <= limit else { return nil }
    return best.word
  }

  /// How many characters must be inserted, removed or replaced to make one word the other.
  package static func distance(_ left: String, _ right: String) -> Int {
    let right = Array(right)
    var previous = Array(0...right.count)
    for (row, character) in left.enumerated() {
      var current = [row + 1]
      for column in right.indices {
        let substitution = previous[column] + (right[column] == character ? 0 : 1)
        current.append(min(substitution, previous[column + 1] + 1, current[column] + 1))
      }
      previous = current
    }
    return previous[right.count]
  }
}
