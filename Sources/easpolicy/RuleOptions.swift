import ArgumentParser
import EASPolicyTranslator

/// Which rules are applied, and how much their findings matter.
struct RuleOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Switches a rule off; its findings are listed as silenced. Repeatable.", valueName: "rule[=reason]"))
  var disable: [String] = []

  @Option(help: ArgumentHelp("Switches a rule on; repeatable.", valueName: "rule"))
  var enable: [String] = []

  @Option(
    help: ArgumentHelp(
      "Says how much a rule matters: error, warning or info; repeatable.", valueName: "rule=severity"))
  var severity: [Assignment] = []

  @Option(
    help: ArgumentHelp(
      "Reads these settings from a file (YAML); else from .easpolicy-lint.yaml in the current folder, if it exists.",
      valueName: "path"),
    completion: .file(extensions: ["yaml"]))
  var config: String?

  @Option(
    help: ArgumentHelp(
      "The day of judgement, for what products give up on a day; today when left out.", valueName: "yyyy-mm-dd"))
  var asOf: String?

  private static let standardFile = ".easpolicy-lint.yaml"

  /// The settings of the file with those of the command line on top.
  func configuration() throws -> LintConfiguration {
    var configuration = try fromFile()
    for rule in enable { try configuration.enable(rule) }
    for text in disable {
      let assignment = Assignment(argument: text)
      let rule = assignment?.name ?? text
      guard !enable.contains(rule) else { throw UsageFault("\(rule) is switched both on and off.") }
      try configuration.disable(rule, reason: assignment?.value)
    }
    for assignment in severity {
      guard let severity = Severity(rawValue: assignment.value), severity != .none else {
        throw UsageFault("--severity \(assignment.name)=\(assignment.value): say error, warning or info.")
      }
      try configuration.setSeverity(severity, of: assignment.name)
    }
    return configuration
  }

  private func fromFile() throws -> LintConfiguration {
    guard let path = config ?? (POSIX.kind(Self.standardFile) == nil ? nil : Self.standardFile) else {
      return LintConfiguration()
    }
    return try LintConfiguration(file: path, yaml: try InputFile(path: path).read(limits: .standard))
  }

  /// The day of judgement.
  func day() throws(UsageFault) -> CalendarDate {
    guard let asOf else {
      guard let today = POSIX.today else { throw UsageFault("The clock cannot be read: add --as-of.") }
      return today
    }
    guard let day = CalendarDate(asOf) else { throw UsageFault("--as-of \(asOf): a day is written as 2026-03-01.") }
    return day
  }
}
