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
    let formats = files.filter { !$0.contains("/dialects/") }
    let text = try list("embeddedFormats", formats) + "\n" + list("embeddedDialects", dialects)
    try Data(text.utf8).write(to: URL(filePath: output), options: .atomic)
  }

  struct Usage: Error {}

  private static func list(_ name: String, _ files: [String]) throws -> String {
    let entries = try files.map { file in
      let text = try String(decoding: Data(contentsOf: URL(filePath: file)), as: UTF8.self)
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
