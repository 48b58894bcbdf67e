import Foundation

/// What the command line says.
struct Choices {
  private(set) var first = 0
  private(set) var count = 100_000
  private(set) var seed: UInt64
  private(set) var only: Int?
  /// Where a worker says which trial it is at; nil: this is no worker.
  private(set) var progress: URL?

  private struct Unknown: Error {}

  init(_ arguments: [String]) throws {
    seed = UInt64.random(in: 0..<1_000_000)
    var rest = arguments.dropFirst()
    while let name = rest.popFirst() {
      guard let value = rest.popFirst() else { throw Unknown() }
      switch (name, Int(value)) {
      case ("--count", let number?): count = number
      case ("--seed", let number?): seed = UInt64(number)
      case ("--only", let number?): only = number
      case ("--first", let number?): first = number
      case ("--progress", _): progress = URL(filePath: value)
      default: throw Unknown()
      }
    }
  }
}
