import EASPolicyTranslator
import Testing

/// Text from documents stays text, whatever it holds, in every format and in every kind of report.
@Suite struct EscapingTests {
  static let nasty = [
    "<script>alert(1)</script>", "</style><b onload=x>", "</script><script>alert(1)</script>",
    "\" onmouseover=\"alert(1)", "' autofocus onfocus='alert(1)", "--><img src=x onerror=alert(1)>", "]]>",
    "&lt;b&gt; &amp; &#60;", "<\u{301}script>", "|\u{301} a | b || c", "`code` ``` ~~~",
    "**bold** _it_ [x](javascript:a)",
    "![x](http://example.com/x.png)", "# heading\n## another\r\n- item", "a\tb\u{2028}c\u{2029}d",
    "\u{1b}[31mred\u{1b}[0m",
    "\u{1b}]0;title\u{7}", "\u{9b}2J", "\u{202e}rtl\u{202c} \u{2066}x\u{2069}", "\u{feff}\u{1}\u{8}\u{7f}",
    "$(rm) ${x} %s",
    "\\", "\\| \\<b\\>", "javascript:alert(1)", "{{constructor}}",
  ]
  static let formats: [ReportFormat] = [.text, .markdown, .html]

  @Test(arguments: nasty, formats) func textStaysText(_ words: String, _ format: ReportFormat) throws {
    let hostile = try HandMade(words: words).subjects()
    // Words of no meaning that take the same room: as many lines and columns.
    let plain = try HandMade(words: "plain words").subjects()
    for (bad, good) in zip(hostile, plain) {
      let text = Self.render(bad.subject, format)
      #expect(!text.unicodeScalars.contains(where: Self.isHidden), "\(bad.name)")
      switch format {
      case .text: #expect(text.widestLine <= 80, "\(bad.name)")
      case .markdown: Self.expectSameMarkdown(text, Self.render(good.subject, format), bad.name)
      default: Self.expectSameMarkup(text, Self.render(good.subject, format), bad.name)
      }
    }
  }

  @Test(arguments: nasty) func jsonHoldsTheTextItself(_ words: String) throws {
    let text = ReportRenderer(.json).render(try HandMade(words: words).translations())
    #expect(!text.unicodeScalars.contains(where: Self.isHidden))
    let node = try JSONCodec().decode(Array(text.utf8)).node
    #expect(node.items?.first?.object?["source"]?.object?["path"]?.text == words)
  }

  private static func render(_ subject: ReportSubject, _ format: ReportFormat) -> String {
    var renderer = ReportRenderer(format)
    renderer.isVerbose = true
    renderer.isDetailed = true
    return renderer.render(subject)
  }

  /// Whether a terminal or a browser would obey the character.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isBidiControl || (scalar != "\n" && scalar.properties.generalCategory == .control)
      || (0x2028...0x2029).contains(scalar.value) || scalar.value == 0xFEFF
  }

  /// The same tags and attributes; places where code may be broken into lines aside.
  private static func expectSameMarkup(_ text: String, _ plain: String, _ name: String) {
    for mark in ["<", ">", "\""] {
      let counts = [text, plain].map { $0.replacing("<wbr>", with: "").unicodeScalarCount(of: mark) }
      #expect(counts[0] == counts[1], "\(name): \(mark)")
    }
    #expect(text.unicodeScalarCount(of: "<script>") == 1 && text.unicodeScalarCount(of: "</script>") == 1)
  }

  /// As many lines, and in each as many cells; no tag.
  private static func expectSameMarkdown(_ text: String, _ plain: String, _ name: String) {
    let lines = [text, plain].map { $0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
    #expect(lines[0].count == lines[1].count, "\(name)")
    for (line, other) in zip(lines[0], lines[1]) {
      for mark in ["|", "<", "`", "*", "[", "#"] {
        #expect(line.unescapedCount(of: mark) == other.unescapedCount(of: mark), "\(name): \(mark) in \(line)")
      }
    }
  }
}

extension String {
  /// How often a text occurs, scalar by scalar, as a browser reads.
  func unicodeScalarCount(of text: String) -> Int {
    let wanted = Array(text.unicodeScalars)
    let all = Array(unicodeScalars)
    guard all.count >= wanted.count else { return 0 }
    return (0...(all.count - wanted.count)).count { Array(all[$0..<($0 + wanted.count)]) == wanted }
  }

  /// How often a mark occurs without a backslash before it.
  func unescapedCount(of mark: String) -> Int {
    var count = 0
    var isEscaped = false
    for scalar in unicodeScalars {
      if isEscaped {
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else if String(scalar) == mark {
        count += 1
      }
    }
    return count
  }
}
