import Foundation

/// A reader that is fuzzed: what it must do with any bytes.
struct Reader: Sendable {
  /// The name, which is also that of the corpus and of the findings.
  let name: String
  /// Reads an input and checks what the reader promises.
  let check: @Sendable ([UInt8]) throws(BrokenPromise) -> Void

  /// All readers. A new one needs a line here, a folder in `Corpus` and, if its syntax has words, a dictionary.
  static let all: [Reader] = [
    .json, .plist, .binaryPlist, .yaml, .schema, .csv, .ownersJSON, .cms, .certificates, .pkcs12,
  ]

  /// The reader that the environment names.
  static let chosen: Reader = {
    let name = ProcessInfo.processInfo.environment["FUZZ_READER"] ?? ""
    if let reader = all.first(where: { $0.name == name }) { return reader }
    FileHandle.standardError.write(
      Data("FUZZ_READER must be one of \(all.map(\.name).joined(separator: ", ")).\n".utf8))
    exit(2)
  }()
}
