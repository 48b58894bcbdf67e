package import Foundation

/// The folder that the package stands in.
package enum Repository {
  package static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The paths of all files below a folder, seen from the root, sorted.
  package static func files(_ folder: String) -> [String] {
    let path = root.appending(path: folder).path()
    let found = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
    return found.map { "\(folder)/\($0)" }.filter { !isFolder($0) }.sorted()
  }

  package static func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: root.appending(path: path)), as: UTF8.self)
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: root.appending(path: path).path(), isDirectory: &isFolder)
    return isFolder.boolValue
  }
}
