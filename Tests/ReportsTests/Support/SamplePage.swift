import EASPolicyTranslator

/// Every kind of page, with harmless, hostile and long words.
enum SamplePage {
  static func all() throws -> [(name: String, html: String)] {
    let renderer = ReportRenderer(.html)
    let words = ["Shared desk", "<script>alert(1)</script>", String(repeating: "long", count: 40)]
    let reports = try words.flatMap { words in
      try HandMade(words: words).subjects().map { ("\($0.name) of \(words.prefix(20))", renderer.render($0.subject)) }
    }
    let empty = HandMade.empty.map { ("empty \($0.name)", renderer.render($0.subject)) }
    return reports + empty + [("matrix", try matrix()), ("formats", FormatList(try tables()).render(.html))]
  }

  static func matrix() throws -> String { SupportMatrix(tables: try tables()).render(.html) }

  private static func tables() throws -> [MappingTable] {
    let registry = FormatRegistry()
    return try registry.formats.filter { $0 != FormatRegistry.canonical }.map { try registry.backend($0).table }
  }
}
