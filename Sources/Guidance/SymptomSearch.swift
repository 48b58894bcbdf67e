import Mapping

/// Finds symptoms by what people write about them. The same text always finds the same.
public struct SymptomSearch: Sendable {
  /// A symptom that fits.
  public struct Match: Sendable, Hashable {
    /// The symptom.
    public let symptom: Symptom
    /// How well it fits; more is better.
    public let score: Int
  }

  private let entries: [SearchEntry]
  private let words: SearchWords
  /// In how many symptoms each word occurs.
  private let frequency: [String: Int]
  /// Words of titles and phrases with their stems; mistyped words are compared with them.
  private let titleWords: [String: String]

  private let stems: Set<String>

  /// Prepares the search of a list.
  public init(_ list: SymptomList) {
    let words = SearchWords(synonyms: list.synonyms)
    let entries = list.symptoms.map { SearchEntry($0, words) }
    self.words = words
    self.entries = entries
    frequency = Dictionary(entries.flatMap { $0.weights.keys.map { ($0, 1) } }, uniquingKeysWith: +)
    titleWords = Dictionary(entries.flatMap(\.written).map { ($0.word, $0.stem) }) { first, _ in first }
    stems = Set(titleWords.values)
  }

  /// The symptoms that fit best, the best first; empty if none does.
  ///
  /// - Parameter limit: How many at most.
  public func matches(_ text: String, limit: Int = 5) -> [Match] {
    let pairs = words.pairs(of: text)
    let sought = pairs.map(\.stem)
    let terms = terms(pairs)
    let total = terms.reduce(0) { $0 + $1.certainty }
    let found = entries.compactMap { entry -> Match? in
      let bonus = entry.bonus(sought)
      let hits = terms.filter { entry.weights[$0.word] != nil }
      let covered = hits.reduce(0) { $0 + $1.certainty }
      let strong = hits.filter { entry.strongWords.contains($0.word) }
      // Where every word is mistyped, or said in passing, all must fit.
      let needed = strong.contains(where: \.isExact) ? (total + 1) / 2 : total
      guard bonus > 0 || (!strong.isEmpty && covered >= needed) else { return nil }
      return Match(symptom: entry.symptom, score: bonus + hits.reduce(0) { $0 + $1.score(in: entry) })
    }
    let ranked = found.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
      .map(\.element)
    return Array(ranked.prefix { $0.score * 2 >= (ranked.first?.score ?? 0) }.prefix(limit))
  }

  /// One sought word, or the known word that was probably meant.
  private struct Term {
    let word: String
    let rarity: Int
    let isExact: Bool
    /// How much it tells that the word is known. A mistyped one may be another, and what no title says is chatter.
    let certainty: Int

    func score(in entry: SearchEntry) -> Int { (entry.weights[word] ?? 0) * rarity * (isExact ? 2 : 1) }
  }

  private func terms(_ sought: [(word: String, stem: String)]) -> [Term] {
    var seen: Set<String> = []
    return sought.compactMap { word, stem in
      let known = frequency[stem] != nil ? stem : nearest(to: word)
      guard seen.insert(known ?? stem).inserted else { return nil }
      guard let known else { return Term(word: stem, rarity: 1, isExact: true, certainty: 2) }
      let rarity = rarity(known)
      let isCertain = known == stem && stems.contains(stem)
      return Term(word: known, rarity: rarity, isExact: known == stem, certainty: isCertain ? rarity : 1)
    }
  }

  /// A word of few symptoms tells more: the binary logarithm of how rare it is, from 1.
  private func rarity(_ word: String) -> Int {
    let share = entries.count / max(1, frequency[word] ?? 1)
    return Int.bitWidth - share.leadingZeroBitCount
  }

  /// The stem of the known word that a mistyped one stands for: one wrong character, in long words two. Codes have no neighbours.
  private func nearest(to word: String) -> String? {
    guard word.count >= 5, word.count <= 40, !SearchWords.isCode(word) else { return nil }
    let limit = word.count >= 8 ? 2 : 1
    let near = titleWords.keys.map { (word: $0, distance: Suggestion.distance(word, $0)) }
    let best = near.min { ($0.distance, $0.word) < ($1.distance, $1.word) }
    return best.flatMap { $0.distance <= limit ? titleWords[$0.word] : nil }
  }
}
