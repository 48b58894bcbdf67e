package import Foundation
package import Translation

/// A document of the folder Samples, which is walked and never listed by hand.
package struct Sample: CustomStringConvertible, Sendable {
  package let format: String
  package let url: URL

  package var name: String { "\(format)/\(url.lastPathComponent)" }
  package var description: String { name }

  package func bytes() throws -> [UInt8] { try Array(Data(contentsOf: url)) }

  package func read(options: TranslationOptions = TranslationOptions()) throws -> SourceDocument {
    try Self.translator.read(try bytes(), options: options)
  }

  /// Knows the built-in formats only; tests that register formats make a translator of their own.
  package static let translator = Translator()

  /// Every format, the canonical one included.
  package static let formats = translator.registry.formats

  package static let all: [Sample] = Repository.files("Samples").compactMap { path in
    let url = Repository.root.appending(path: path)
    let format = url.deletingLastPathComponent().lastPathComponent
    return isDocument(url.lastPathComponent) && format != "Samples" ? Sample(format: format, url: url) : nil
  }

  /// The sample with a name such as `meraki/simplest.json`.
  package static func named(_ name: String) throws -> Sample {
    guard let sample = all.first(where: { $0.name == name }) else { throw MissingSample(name: name) }
    return sample
  }

  private static func isDocument(_ name: String) -> Bool {
    let others = [".md", ".csv", ".sh"]
    return !others.contains { name.hasSuffix($0) } && !name.contains("owners") && !name.contains("schema")
  }
}

/// A test asks for a sample that is not there.
package struct MissingSample: Error {
  package let name: String

  package init(name: String) { self.name = name }
}
