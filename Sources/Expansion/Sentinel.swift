/// Texts that stand for values which are not known yet, and that can be found again in an output: a number between two
/// characters of the private use area, which no syntax escapes and no product gives a meaning.
enum Sentinel {
  /// A piece of a text in which sentinels stand.
  enum Part: Equatable {
    case literal([UInt8])
    /// The number of a value.
    case slot(Int)
  }

  private static let start: [UInt8] = Array("\u{E000}".utf8)
  private static let end: [UInt8] = Array("\u{E001}".utf8)

  /// What stands for the value of a slot.
  static func text(_ slot: Int, holdsSign: Bool) -> String { "\u{E000}\(slot)\(holdsSign ? "@" : "")\u{E001}" }

  /// Whether a text holds what could be a sentinel.
  static func occurs(in text: String) -> Bool { text.unicodeScalars.contains { $0 == "\u{E000}" || $0 == "\u{E001}" } }

  /// The pieces of a text; nil if there are characters of sentinels that are no part of one.
  static func parts(of bytes: [UInt8]) -> [Part]? {
    var parts: [Part] = []
    var literal: [UInt8] = []
    var index = 0
    while index < bytes.count {
      guard isMark(bytes, at: index) else {
        literal.append(bytes[index])
        index += 1
        continue
      }
      guard let (slot, next) = slot(in: bytes, at: index) else { return nil }
      if !literal.isEmpty { parts.append(.literal(literal)) }
      literal = []
      parts.append(.slot(slot))
      index = next
    }
    return literal.isEmpty ? parts : parts + [.literal(literal)]
  }

  private static func isMark(_ bytes: [UInt8], at index: Int) -> Bool {
    guard index + 2 < bytes.count, bytes[index] == start[0], bytes[index + 1] == start[1] else { return false }
    return bytes[index + 2] == start[2] || bytes[index + 2] == end[2]
  }

  /// The number of the sentinel that starts at an index, and where it ends.
  private static func slot(in bytes: [UInt8], at index: Int) -> (slot: Int, next: Int)? {
    guard bytes[index + 2] == start[2] else { return nil }
    var next = index + 3
    var slot = 0
    while next < bytes.count, (0x30...0x39).contains(bytes[next]), slot < 1_000_000 {
      slot = slot * 10 + Int(bytes[next] - 0x30)
      next += 1
    }
    if next < bytes.count, bytes[next] == UInt8(ascii: "@") { next += 1 }
    guard next > index + 3, isMark(bytes, at: next), bytes[next + 2] == end[2] else { return nil }
    return (slot, next + 3)
  }
}
