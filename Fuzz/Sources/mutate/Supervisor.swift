import Foundation

/// Starts workers until all trials have run; a worker that crashes or hangs is followed by one that goes on behind the culprit.
struct Supervisor {
  let choices: Choices
  let trials: Trials

  /// Polls without news after which a worker hangs.
  private static let patience = 100
  private static let pause = 0.1

  /// Whether every worker came to its end. Broken promises are told by the workers.
  func run() throws -> Bool {
    print("seed \(choices.seed), \(choices.count) trials of \(trials.specimens.count) samples")
    fflush(nil)
    let folder = FileManager.default.temporaryDirectory.appending(path: "mutate-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let progress = folder.appending(path: "progress")
    let clock = ContinuousClock()
    let start = clock.now
    var (first, isWhole) = (choices.first, true)
    while first < choices.count {
      let worker = try self.worker(from: first, progress)
      watch(worker, progress)
      let reached = try reached(progress)
      guard worker.terminationStatus != 0 || reached < choices.count else { break }
      print("trial \(reached): crashed or hung (status \(worker.terminationStatus))")
      try Finding(trials: trials, number: reached).keep()
      (first, isWhole) = (reached + 1, false)
    }
    print("time: \(clock.now - start)")
    return isWhole && !FileManager.default.fileExists(atPath: Folders.found.path())
  }

  private func worker(from first: Int, _ progress: URL) throws -> Process {
    let process = Process()
    process.executableURL = Bundle.main.executableURL
    process.arguments = [
      "--first", "\(first)", "--count", "\(choices.count)", "--seed", "\(choices.seed)", "--progress", progress.path(),
    ]
    try process.run()
    return process
  }

  /// Waits for a worker, and ends it when it gets stuck.
  private func watch(_ worker: Process, _ progress: URL) {
    var (last, polls) = (-1, 0)
    while worker.isRunning {
      Thread.sleep(forTimeInterval: Self.pause)
      let now = (try? reached(progress)) ?? -1
      polls = now == last ? polls + 1 : 0
      last = now
      if polls > Self.patience { kill(worker.processIdentifier, SIGKILL) }
    }
  }

  private func reached(_ progress: URL) throws -> Int {
    let text = String(decoding: try Data(contentsOf: progress), as: UTF8.self)
    return text.split(separator: "\n").first.flatMap { Int($0) } ?? choices.first
  }
}
