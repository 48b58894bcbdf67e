import TestSupport
import Testing

/// A committed page and what it should be.
enum Golden {
  static func check(_ actual: String, _ path: String) throws {
    guard (try? Repository.text(path)) != actual else { return }
    guard Repository.isRecording else {
      Issue.record("\(path) is not up to date: \(firstDifference(actual, path)). Repair it: \(Repository.repair)")
      return
    }
    try Repository.write(actual, to: path)
    Issue.record("recorded \(path); look at the changes and run again without RECORD_GOLDENS")
  }

  private static func firstDifference(_ actual: String, _ path: String) -> String {
    let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
    let old = ((try? Repository.text(path)) ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    let index = zip(new, old).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(new.count, old.count)
    let shown = index < new.count ? new[index] : "nothing"
    return "line \(index + 1) should be \(shown.debugDescription)"
  }
}
