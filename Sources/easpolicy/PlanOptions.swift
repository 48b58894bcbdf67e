import ArgumentParser
import EASPolicyTranslator

/// What every way of a plan is tried with.
struct PlanOptions: ParsableArguments {
  @Option(help: "Whether secrets would travel.")
  var secrets: SecretsChoice = .omit

  @Option(help: ArgumentHelp("Leaves out keys that are less certain.", valueName: "evidence"))
  var evidence: Evidence = .inferred

  @Option(help: ArgumentHelp("What days of mail become that a target does not have.", valueName: "direction"))
  var daysRounding: Rounding?

  /// The library's options, beside those of the source.
  func apply(to options: inout TranslationOptions) {
    options.includesSecrets = secrets == .include
    options.evidence = evidence
    options.daysRounding = daysRounding
  }
}
