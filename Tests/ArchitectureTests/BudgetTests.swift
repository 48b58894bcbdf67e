import Testing

/// What keeps the code readable and safe.
@Suite struct BudgetTests {
  @Test func filesAreShort() {
    let counts = SourceFile.all.map(\.lineCount).sorted()
    #expect(counts[counts.count / 2] <= 120, "the median")
    for file in SourceFile.all { #expect(file.lineCount <= 400, "\(file) has \(file.lineCount) lines") }
  }

  @Test(arguments: SourceFile.all)
  func nothingTraps(_ file: SourceFile) {
    for (index, line) in file.code(keepingStrings: false).enumerated() {
      for forbidden in [
        "try!", " as! ", "fatalError(", "preconditionFailure(", "precondition(", "assert(", "assertionFailure(",
      ]
      where line.contains(forbidden) {
        Issue.record("\(file):\(index + 1) says \(forbidden): \(line)")
      }
      #expect(line.firstMatch(of: /[\w\)\]]!(?![=\w])/) == nil, "\(file):\(index + 1) unwraps by force: \(line)")
    }
  }

  @Test(arguments: SourceFile.all)
  func nothingIsLeftToDo(_ file: SourceFile) {
    for word in ["TODO", "FIXME", "HACK"] { #expect(!file.text.contains(word), "\(file): \(word)") }
  }

  @Test func commentsAndStringsAreNoCode() {
    let text = #"let a = "x!" // b!"# + "\n/* c! */ let d = \"\"\"\n e!\n\"\"\"\nf! "
    let lines = SourceFile(path: "Sources/X/x.swift", text: text).code(keepingStrings: false)
    #expect(lines.map { $0.contains("!") } == [false, false, false, false, true])
  }
}
