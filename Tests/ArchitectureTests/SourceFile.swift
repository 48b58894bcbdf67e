import TestSupport

/// A file below Sources.
struct SourceFile: CustomStringConvertible, Sendable {
  let path: String
  let text: String

  var description: String { path }
  var target: String { String(path.split(separator: "/")[1]) }
  var lineCount: Int { text.split(separator: "\n", omittingEmptySubsequences: false).count - 1 }

  static let all: [SourceFile] = Repository.files("Sources").filter { $0.hasSuffix(".swift") }.compactMap { path in
    (try? Repository.text(path)).map { SourceFile(path: path, text: $0) }
  }

  /// The modules that the file imports.
  var imports: [String] {
    text.split(separator: "\n").compactMap { line in
      line.firstMatch(of: /^\s*(?:@\w+ )?(?:public |package |internal |private |fileprivate )?import (\w+)/).map {
        String($0.1)
      }
    }
  }

  /// The lines without comments; without the contents of strings, too, if that is asked for.
  func code(keepingStrings: Bool) -> [String] {
    var reader = CodeReader(keepsStrings: keepingStrings)
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { reader.code(of: $0) }
  }
}

/// Takes comments, and if wanted the contents of strings, out of lines of Swift.
struct CodeReader {
  let keepsStrings: Bool
  private var isInBlock = false
  private var isInLongString = false

  init(keepsStrings: Bool) { self.keepsStrings = keepsStrings }

  mutating func code(of line: Substring) -> String {
    var found = ""
    var rest = line
    var isInString = false
    while let character = rest.first {
      if isInBlock {
        if rest.hasPrefix("*/") { isInBlock = false }
      } else if rest.hasPrefix("\"\"\"") {
        isInLongString.toggle()
        rest.removeFirst(2)
      } else if isInLongString {
        if keepsStrings { found.append(character) }
      } else if isInString, character == "\\" {
        if keepsStrings { found += rest.prefix(2) }
        rest = rest.dropFirst()
      } else if character == "\"" {
        isInString.toggle()
        found.append(character)
      } else if isInString {
        if keepsStrings { found.append(character) }
      } else if rest.hasPrefix("//") {
        return found
      } else if rest.hasPrefix("/*") {
        isInBlock = true
      } else {
        found.append(character)
      }
      rest = rest.dropFirst()
    }
    return found
  }
}
