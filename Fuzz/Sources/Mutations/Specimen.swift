import EASPolicyTranslator
package import Foundation

/// A file that is mutated.
package struct Specimen: Sendable {
  /// What it is.
  enum Kind: Sendable {
    /// Settings in a format.
    case document(format: String)
    /// What an app declares.
    case schema
    /// A list of owners.
    case owners
  }

  /// Its folder and name.
  package let name: String
  package let bytes: [UInt8]
  let kind: Kind

  /// The format, if these are settings.
  var format: String? {
    if case .document(let format) = kind { format } else { nil }
  }

  /// The samples of a folder, which is walked and never listed by hand, sorted by name.
  package static func all(in folder: URL) throws -> [Specimen] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path()).sorted()
    return try paths.compactMap { path in
      let parts = path.split(separator: "/").map(String.init)
      guard parts.count == 2, let kind = kind(folder: parts[0], file: parts[1]) else { return nil }
      return Specimen(name: path, bytes: Array(try Data(contentsOf: folder.appending(path: path))), kind: kind)
    }
  }

  private static func kind(folder: String, file: String) -> Kind? {
    if file.hasSuffix(".md") || file.hasSuffix(".sh") { return nil }
    switch folder {
    case "owners": return .owners
    case "schemas": return file.contains("under-schema") ? nil : .schema
    default: return FormatRegistry().formats.contains(folder) ? .document(format: folder) : nil
    }
  }
}
