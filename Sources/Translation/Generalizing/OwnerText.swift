import PolicyModel

/// A text in which values of an owner are looked for, as whole words.
struct OwnerText {
  private let characters: [Character]
  private let folded: [String]
  private let followsVariable: Bool
  private let precedesVariable: Bool

  init(_ text: String, followsVariable: Bool = false, precedesVariable: Bool = false) {
    characters = Array(text)
    folded = characters.map { $0.lowercased() }
    self.followsVariable = followsVariable
    self.precedesVariable = precedesVariable
  }

  /// The text with variables in the place of the owner's values. Of values that start at one place the longest wins.
  func replacing(_ needles: [OwnerValues.Needle]) -> [Template.Segment] {
    let needles = needles.map { (needle: $0, characters: Array($0.text), folded: $0.text.map { $0.lowercased() }) }
    var segments: [Template.Segment] = []
    var kept = 0
    var index = 0
    while index < characters.count {
      let found = needles.first { entry in
        stands(entry.folded, at: index) && isMeant(entry.needle, entry.characters, at: index)
          && isWhole(index..<index + entry.folded.count)
      }
      guard let found else {
        index += 1
        continue
      }
      segments.append(.literal(String(characters[kept..<index])))
      segments += found.needle.segments
      index += found.folded.count
      kept = index
    }
    return segments + [.literal(String(characters[kept...]))]
  }

  /// Whether a text holds a value: an address or a name also as a part of something, a login only as a word.
  func holds(_ needle: OwnerValues.Needle) -> Bool {
    let folded = needle.text.map { $0.lowercased() }
    guard folded.count <= characters.count else { return false }
    return (0...characters.count - folded.count).contains { index in
      stands(folded, at: index) && (needle.kind != .login || isWord(index..<index + folded.count))
    }
  }

  private func stands(_ folded: [String], at index: Int) -> Bool {
    guard index + folded.count <= self.folded.count else { return false }
    for (offset, character) in folded.enumerated() where self.folded[index + offset] != character { return false }
    return true
  }

  /// Case means nothing in addresses, and in logins behind the backslash of a domain.
  private func isMeant(_ needle: OwnerValues.Needle, _ exact: [Character], at index: Int) -> Bool {
    let isAfterDomain = needle.kind == .login && index > 0 && characters[index - 1] == "\\"
    return needle.kind == .address || isAfterDomain || characters[index..<index + exact.count].elementsEqual(exact)
  }

  /// Whether nothing beside the range belongs to it.
  private func isWhole(_ range: Range<Int>) -> Bool {
    !joins(at: range.lowerBound - 1, step: -1, orVariable: followsVariable)
      && !joins(at: range.upperBound, step: 1, orVariable: precedesVariable)
  }

  /// A full stop or a hyphen joins words only if a word follows it; at the end of a sentence it does not.
  private func joins(at index: Int, step: Int, orVariable isVariable: Bool) -> Bool {
    guard characters.indices.contains(index) else { return isVariable }
    switch characters[index] {
    case "_", "@", "+": return true
    case ".", "-":
      let next = index + step
      return characters.indices.contains(next) ? Self.isWordCharacter(characters[next]) : isVariable
    case let character: return Self.isWordCharacter(character)
    }
  }

  private func isWord(_ range: Range<Int>) -> Bool {
    [range.lowerBound - 1, range.upperBound].allSatisfy { index in
      !characters.indices.contains(index) || !Self.isWordCharacter(characters[index])
    }
  }

  private static func isWordCharacter(_ character: Character) -> Bool { character.isLetter || character.isNumber }
}
