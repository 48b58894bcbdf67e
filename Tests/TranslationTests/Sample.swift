import Testing
import Foundation
import PolicyModel
import Translation

/// A document of the folder Samples, which is walked and never listed by hand.
struct Sample: CustomTestStringConvertible, Sendable {
  let format: String
  let url: URL

  var name: String { "\(format)/\(url.lastPathComponent)" }
  var testDescription: String { name }

  func bytes() throws -> [UInt8] { try Array(Data(contentsOf: url)) }

  func read(options: TranslationOptions = TranslationOptions()) throws -> SourceDocument {
    try Self.translator.read(try bytes(), options: options)
  }

  static let translator = Translator()

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let all: [Sample] = {
    let folder = root.appending(path: "Samples")
    let formats = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return formats.sorted().flatMap { format -> [Sample] in
      let path = folder.appending(path: format)
      let files = (try? FileManager.default.contentsOfDirectory(atPath: path.path())) ?? []
      return files.sorted().filter(isDocument).map { Sample(format: format, url: path.appending(path: $0)) }
    }
  }()

  private static func isDocument(_ name: String) -> Bool {
    let others = [".md", ".csv", ".sh"]
    return !others.contains { name.hasSuffix($0) } && !name.contains("owners") && !name.contains("schema")
  }

  static let formats = translator.registry.formats
}
