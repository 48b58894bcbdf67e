#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Writes a Swift file that holds YAML files as text: `embed-tables OUTPUT FILE...`.
@main
enum EmbedTables {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let output = arguments.first else { throw Usage() }
    let files = arguments.dropFirst().sorted()
    let dialects = files.filter { $0.contains("/dialects/") }
    let formats = try files.filter { try !dialects.contains($0) && isTable($0) }
    let facts = files.filter { !dialects.contains($0) && !formats.contains($0) }
    let lists = [("embeddedFormats", formats), ("embeddedDialects", dialects), ("embeddedFacts", facts)]
    let text = try lists.map(list).joined(separator: "\n")
    try Data(text.utf8).write(to: URL(filePath: output), options: .atomic)
  }

  struct Usage: Error {}

  /// A mapping table says which format it is of; other files are lists of facts.
  private static func isTable(_ file: String) throws -> Bool {
    try text(of: file).split(separator: "\n").contains { $0.hasPrefix("format:") }
  }

  private static func text(of file: String) throws -> String {
    try String(decoding: Data(contentsOf: URL(filePath: file)), as: UTF8.self)
  }

  private static func list(_ name: String, _ files: [String]) throws -> String {
    let entries = try files.map { file in
      let text = try text(of: file)
      let base = file.split(separator: "/").last?.split(separator: ".").first ?? ""
      return "  (\"\(base)\", \"\(escape(text))\"),\n"
    }
    return "let \(name): [(name: String, text: StaticString)] = [\n\(entries.joined())]\n"
  }

  private static func escape(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\\\"
      case "\"": escaped += "\\\""
      case "\n": escaped += "\\n"
      case "\r": escaped += "\\r"
      case "\t": escaped += "\\t"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
