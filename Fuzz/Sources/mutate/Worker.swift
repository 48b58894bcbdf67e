import Foundation

/// Runs trials, and says before each which one it is, so that its supervisor knows what ended it.
struct Worker {
  let trials: Trials
  let numbers: Range<Int>
  let progress: URL

  /// What a second of a release build must be enough for.
  private static let longest: Duration = .seconds(1)

  func run() throws {
    try Data().write(to: progress)
    let file = try FileHandle(forWritingTo: progress)
    var tally = Tally()
    for number in numbers {
      try file.seek(toOffset: 0)
      try file.write(contentsOf: Data("\(number)\n".utf8))
      let result = tally.time { trials.run(number) }
      if case .broken(let sentence) = result.verdict { try tell(number, sentence) }
      if result.duration > Self.longest { try tell(number, "took \(result.duration)") }
    }
    try file.seek(toOffset: 0)
    try file.write(contentsOf: Data("\(numbers.upperBound)\n".utf8))
    print(tally.summary)
  }

  private func tell(_ number: Int, _ sentence: String) throws {
    print("trial \(number): \(sentence)")
    fflush(nil)
    try Finding(trials: trials, number: number).keep()
  }
}
