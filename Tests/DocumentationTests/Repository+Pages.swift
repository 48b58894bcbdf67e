import Foundation
import TestSupport

extension Repository {
  /// The folder of the built program: beside the tests.
  static let products: URL = {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
    return (bundle ?? URL(filePath: CommandLine.arguments[0])).deletingLastPathComponent()
  }()

  /// Whether pages are rewritten instead of compared.
  static let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1"

  /// What repairs a page.
  static let repair = "RECORD_GOLDENS=1 swift test --filter DocumentationTests"

  static func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: root.appending(path: path))
  }

  /// The pages that people write and read.
  static var pages: [String] {
    ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "Samples/README.md"] + files("Docs").filter { $0.hasSuffix(".md") }
  }
}
