import Foundation
import Owners
import TestSupport
import Testing

/// Python's csv module reads generated documents in the same way.
@Suite struct CSVOracleTests {
  @Test(.enabled(if: Checker.runs(with: "csv"), Comment(rawValue: Checker.remedy("csv"))))
  func generatedDocumentsReadAlike() throws {
    try Checker.inFolder { folder in
      var random = SeededGenerator(seed: 4180)
      var expected: [[[String]]] = []
      let count = 400
      for number in 0..<count {
        let document = Self.document(&random)
        try Data(document.utf8).write(to: folder.appending(path: "\(number).csv"))
        let (records, faults) = CSVReaderTests.read(Array(document.utf8), chunk: random.number(1..<40))
        #expect(faults.isEmpty, "\(document.debugDescription): \(faults)")
        expected.append(records.map(\.fields))
      }
      let (text, status) = try Checker.run(Self.oracle, ["\(count)"], in: folder)
      try #require(status == 0, Comment(rawValue: text))
      let found = try JSONDecoder().decode([[[String]]].self, from: Data(text.utf8))
      #expect(found.count == count)
      #expect(found.joined().count > 1000)
      for number in 0..<count { #expect(found[number] == expected[number], "document \(number)") }
    }
  }

  /// The separator is given: that it is told from the first line is tested elsewhere. Empty lines are passed over by both.
  private static let oracle = """
    import csv, json, sys
    found = []
    for number in range(int(sys.argv[1])):
        with open(f"{number}.csv", encoding="utf-8-sig", newline="") as file:
            separator = file.read(3)[1]
            file.seek(0)
            rows = csv.reader(file, delimiter=separator, strict=True)
            found.append([row for row in rows if row])
    print(json.dumps(found))
    """

  /// A document whose first line starts with a letter and the separator.
  private static func document(_ random: inout SeededGenerator) -> String {
    let separator = random.pick([",", ";", "\t"])
    let columns = random.number(2..<6)
    let lineBreak = random.pick(["\n", "\r\n"])
    let header = (0..<columns).map { "\(UnicodeScalar(UInt8(97 + $0)))" }.joined(separator: separator)
    let rows = (0..<random.number(0..<8)).map { _ in
      (0..<columns).map { _ in field(&random, separator) }.joined(separator: separator)
    }
    let blanks = random.chance(20) ? lineBreak + lineBreak : lineBreak
    return ([header] + rows).joined(separator: blanks) + (random.chance(50) ? lineBreak : "")
  }

  private static func field(_ random: inout SeededGenerator, _ separator: String) -> String {
    let pieces = ["a", "kim", "@example.com", " ", "\"", "\n", "\r\n", ",", ";", "\t", "ö", "𝄞", "'", "\\", "="]
    let text = (0..<random.number(0..<6)).map { _ in random.pick(pieces) }.joined()
    let needsQuotes = text.contains { "\"\n\r\r\n".contains($0) } || text.contains(separator)
    guard needsQuotes || random.chance(30) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
