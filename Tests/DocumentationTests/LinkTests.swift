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

  /// Links inside a page lead to its anchors, and no anchor stands twice.
  @Test func anchors() throws {
    let page = try Repository.text("Docs/Troubleshooting.md")
    let anchors = page.matches(of: /<a id="([^"]+)">/).map { String($0.1) }
    let links = page.matches(of: /\]\(#([^)]+)\)/).map { String($0.1) }
    #expect(Set(anchors).count == anchors.count && anchors.count > 25)
    #expect(Set(anchors) == Set(links))
  }
}
