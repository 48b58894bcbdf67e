/// Changes words, numbers and signs of a text: mostly what is still well-formed, or nearly.
enum TokenMutation {
  static func apply(to bytes: inout [UInt8], with other: [UInt8], _ dice: inout Dice) {
    var tokens = split(bytes)
    let words = tokens.indices.filter { isWord(tokens[$0]) }
    guard !tokens.isEmpty, !words.isEmpty else { return }
    let word = dice.pick(words)
    let any = dice.number(below: tokens.count)
    switch dice.number(below: 9) {
    case 0: tokens.remove(at: any)
    case 1: tokens.insert(tokens[any], at: any)
    case 2: tokens.swapAt(any, dice.number(below: tokens.count))
    case 3: tokens.swapAt(word, dice.pick(words))
    case 4: tokens[word] = tokens[dice.pick(words)]
    case 5: tokens[word] = ArraySlice(dice.pick(NastyValues.texts).utf8)
    case 6: tokens[word] = ArraySlice(dice.pick(NastyValues.keys).utf8)
    case 7: tokens[numbers(tokens).map { dice.pick($0) } ?? word] = ArraySlice(dice.pick(NastyValues.numbers).utf8)
    default:
      let others = split(other).filter(isWord)
      if !others.isEmpty { tokens[word] = dice.pick(others) }
    }
    bytes = Array(tokens.joined())
  }

  /// The places of numbers; nil if there are none.
  private static func numbers(_ tokens: [ArraySlice<UInt8>]) -> [Int]? {
    let found = tokens.indices.filter { tokens[$0].allSatisfy { (0x30...0x39).contains($0) } }
    return found.isEmpty ? nil : found
  }

  private static func isWord(_ token: ArraySlice<UInt8>) -> Bool { token.first.map(isLetter) ?? false }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80..., UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "@"): true
    default: false
    }
  }

  /// Words by themselves, and every other byte by itself.
  private static func split(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var tokens: [ArraySlice<UInt8>] = []
    var index = 0
    while index < bytes.count {
      let start = index
      index += 1
      if isLetter(bytes[start]) { while index < bytes.count, isLetter(bytes[index]) { index += 1 } }
      tokens.append(bytes[start..<index])
    }
    return tokens
  }
}
