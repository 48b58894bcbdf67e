import Foundation

/// The input of a trial that went wrong.
struct Finding {
  let trials: Trials
  let number: Int

  /// Writes the input beside others.
  func keep() throws {
    let input = trials.input(number)
    try FileManager.default.createDirectory(at: Folders.found, withIntermediateDirectories: true)
    let name = "\(number)-" + input.name.replacing("/", with: "-")
    try Data(input.bytes).write(to: Folders.found.appending(path: name))
  }
}
