import EASPolicyTranslator
import Testing

/// Judges texts and documents as tests need it.
enum Lint {
  static let day = CalendarDate("2026-11-22")

  static func report(
    _ inputs: [LintInput], _ configuration: LintConfiguration = LintConfiguration(), asOf day: CalendarDate? = day
  ) throws -> LintReport {
    let linter = Linter(registry: translator.registry, configuration: configuration, asOf: try #require(day))
    return try linter.lint(inputs)
  }

  static func input(_ text: String, path: String = "a.yaml", format: String? = nil) throws -> LintInput {
    LintInput(path: path, document: try translator.read(Array(text.utf8), format: format))
  }

  /// The findings of one text.
  static func findings(_ text: String, _ configuration: LintConfiguration = LintConfiguration()) throws -> [LintFinding]
  {
    try report([input(text)], configuration).findings
  }

  static let translator = Translator()

  /// A canonical document without SSL.
  static let unencrypted = """
    easpolicy: 1
    accounts:
      - identity: {emailAddress: "${owner.email}", userName: "${owner.userName}"}
        server: {host: mail.example.com, useSSL: false}
    """
}
