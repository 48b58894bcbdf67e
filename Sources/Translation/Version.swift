/// A version of a platform: numbers with points between them.
struct Version: Comparable {
  private let numbers: [Int]

  init(_ text: String) { numbers = text.split(separator: ".").map { Int($0) ?? 0 } }

  static func < (left: Version, right: Version) -> Bool {
    left.padded(to: right).lexicographicallyPrecedes(right.padded(to: left))
  }

  static func == (left: Version, right: Version) -> Bool { left.padded(to: right) == right.padded(to: left) }

  private func padded(to other: Version) -> [Int] {
    numbers + Array(repeating: 0, count: max(0, other.numbers.count - numbers.count))
  }
}
