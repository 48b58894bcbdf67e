/// A symptom with its words.
struct SearchEntry: Sendable {
  let symptom: Symptom
  /// How much each word counts here.
  let weights: [String: Int]
  /// The words of the title, the id and the phrases.
  let strongWords: Set<String>
  /// The same as they are written, each with its stem.
  let written: [(word: String, stem: String)]
  private let phrases: [[String]]

  init(_ symptom: Symptom, _ words: SearchWords) {
    self.symptom = symptom
    let titles = ([symptom.id, symptom.title] + symptom.phrases).map(words.pairs)
    written = titles.flatMap(\.self)
    phrases = titles.map { $0.map(\.stem) }.filter { !$0.isEmpty }
    let strong = Set(phrases.flatMap(\.self))
    strongWords = strong
    let weak = [symptom.cause, symptom.check, symptom.scope.summary] + symptom.remedies
    let pairs = strong.map { ($0, 4) } + weak.flatMap(words.words).map { ($0, 1) }
    weights = Dictionary(pairs, uniquingKeysWith: max)
  }

  /// What it counts that a whole phrase was given, among other words or alone, or a part of one.
  func bonus(_ sought: [String]) -> Int { phrases.map { bonus(of: $0, sought) }.max() ?? 0 }

  private func bonus(of phrase: [String], _ sought: [String]) -> Int {
    if phrase == sought { return 1000 }
    if sought.holds(phrase), phrase.count > 1 || SearchWords.isCode(phrase[0]) { return 100 + 40 * phrase.count }
    if sought.count > 1, phrase.holds(sought) { return 60 + 20 * sought.count }
    return 0
  }
}

extension [String] {
  /// Whether another list stands somewhere in this one, whole and in order.
  fileprivate func holds(_ other: [String]) -> Bool {
    guard !other.isEmpty, count >= other.count else { return false }
    return (0...(count - other.count)).contains { start in self[start..<(start + other.count)].elementsEqual(other) }
  }
}
