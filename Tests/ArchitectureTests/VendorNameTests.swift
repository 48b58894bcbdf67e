import Mapping
import TestSupport
import Testing
import Translation

/// A vendor is data: no code knows one by name.
@Suite struct VendorNameTests {
  private static let always = [
    "meraki", "manageengine", "samsung", "knox", "gmail", "outlook", "nine", "intune", "jamf", "workspace one",
    "workspace-one", "apple", "cisco",
  ]

  /// Words of names that mean something else as well.
  private static let general: Set<String> = [
    "android", "apps", "app", "mobileconfig", "canonical", "easpolicy", "exchange", "email", "mail", "work", "mdm",
    "google",
    "microsoft",
  ]

  private static let names: Set<String> = {
    let registry = Sample.translator.registry
    let tables = registry.formats.compactMap { try? registry.backend($0).table }
    let found = tables.flatMap { [$0.format, $0.vendor] + $0.aliases } + registry.dialects
    return Set((found + always).map { $0.lowercased() }).subtracting(general)
  }()

  /// Uses that are no knowledge of a vendor: a syntax's own identifier, and the types of payloads in the example
  /// documents of rules.
  private static let exceptions = ["-//Apple//DTD", "apple.com/DTDs", "<string>com.apple."]

  @Test func namesComeFromTheTables() { #expect(Self.names.count > 15) }

  @Test(arguments: SourceFile.all.filter { !$0.path.hasPrefix("Sources/Documents/Envelopes/") })
  func namesNoVendor(_ file: SourceFile) {
    for (index, line) in file.code(keepingStrings: true).enumerated() {
      let text = Self.exceptions.reduce(line) { $0.replacing($1, with: "") }.lowercased()
      for name in Self.names where text.containsWord(name) {
        Issue.record("\(file):\(index + 1) names \(name): \(line)")
      }
    }
  }

  @Test func aNameIsFoundInCodeAndNotInComments() {
    let file = SourceFile(
      path: "Sources/X/x.swift", text: "let apple = 1  // Gmail\nlet x = \"for Meraki\"\nlet ninety = 90")
    let lines = file.code(keepingStrings: true).map { $0.lowercased() }
    #expect(lines[0].containsWord("apple") && !lines[0].containsWord("gmail"))
    #expect(lines[1].containsWord("meraki"))
    #expect(!lines[2].containsWord("nine"))
  }
}

extension String {
  /// Whether a word occurs with no letter before or after it.
  fileprivate func containsWord(_ word: String) -> Bool {
    ranges(of: word).contains { range in
      let before = range.lowerBound == startIndex ? " " : self[index(before: range.lowerBound)]
      let after = range.upperBound == endIndex ? " " : self[range.upperBound]
      return !before.isLetter && !after.isLetter
    }
  }
}
