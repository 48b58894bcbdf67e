import ArgumentParser
import EASPolicyTranslator

/// `easpolicy explain symptom`
struct ExplainSymptomCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "symptom",
    abstract: "Finds what goes wrong on devices by what people see: the cause, how to tell, and what helps.",
    discussion: """
      Give words, an error message, an error code, or a symptom's id. Typing errors are tolerated, except in codes. \
      Without words, or if no symptom fits, all are listed. The exit status is 0 also if none fits: an answer that \
      finds nothing is no fault.
      """)

  @Argument(help: "What people see, such as: endless password prompts.")
  var text: [String] = []

  @Option(help: ArgumentHelp("How the answer is written.", valueName: "format"))
  var format: ListFormat = .text

  func run() throws {
    let answer = SymptomAnswer(try SymptomList(), searching: text.joined(separator: " "))
    try Console.output(answer.render(format))
  }
}
