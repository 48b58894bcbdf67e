import Foundation
import TestSupport
import Testing

/// Links of the pages lead somewhere.
@Suite struct LinkTests {
  @Test(arguments: Repository.pages) func links(_ path: String) throws {
    let folder = Repository.root.appending(path: path).deletingLastPathComponent()
    for match in try Repository.text(path).matches(of: /\]\(([^)#:\s]+)(#[^)]*)?\)/) {
      let target = folder.appending(path: String(match.1))
      #expect(FileManager.default.fileExists(atPath: target.path), "\(path) links to \(match.1)")
    }
  }
}
