import ArgumentParser
import EASPolicyTranslator

/// The program: one subcommand a file, and the one place where exit statuses are decided.
@main
struct EASPolicy: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "easpolicy",
    abstract: "Translates Exchange ActiveSync profiles between mobile device management products.",
    discussion: """
      Every setting of the source is accounted for in a report. Exit status: 0 done; 1 faults found; 2 wrong usage, or \
      a choice is needed; 3 done, but an outcome reached --fail-on; 65 unusable input; 66 input not found; \
      70 internal error; 73 output not creatable; 74 input or output error.
      """,
    version: ProgramVersion.current,
    subcommands: [
      TranslateCommand.self, ExpandCommand.self, DiffCommand.self, PlanCommand.self, LintCommand.self,
      VerifyCommand.self, SignCommand.self,
      InspectCommand.self, OwnersCommand.self, FormatsCommand.self, FeaturesCommand.self, ExplainCommand.self,
      SchemaCommand.self, TableCommand.self,
    ])

  static func main() { POSIX.quit(run(Array(CommandLine.arguments.dropFirst())).rawValue) }

  private static func run(_ arguments: [String]) -> ExitStatus {
    do {
      var command = try parseAsRoot(arguments)
      try command.run()
      return .success
    } catch let status as ExitStatus {
      return status
    } catch {
      return report(error)
    }
  }

  /// Says what went wrong; help and versions come here too and are no errors.
  private static func report(_ error: any Error) -> ExitStatus {
    if let failure = Failure(error) {
      Console.error(failure.message)
      return failure.status
    }
    let text = VisibleText.escape(fullMessage(for: error), keepingLines: true) + "\n"
    guard exitCode(for: error) == .success else {
      Console.error(text)
      return .usage
    }
    do {
      try Console.output(text)
      return .success
    } catch {
      Console.error(error.message)
      return error.status
    }
  }
}
