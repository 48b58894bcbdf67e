import ArgumentParser

/// `easpolicy explain`
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explains a code of a report, a rule of lint, a field or a format, or what goes wrong on devices.",
    discussion: """
      `easpolicy explain field-dropped` explains one topic; the word topic may be left out. `easpolicy explain symptom \
      profile installation failed` searches the known symptoms.
      """,
    subcommands: [ExplainTopicCommand.self, ExplainSymptomCommand.self],
    defaultSubcommand: ExplainTopicCommand.self)
}
