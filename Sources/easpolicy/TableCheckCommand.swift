import ArgumentParser
import EASPolicyTranslator

/// `easpolicy table check`
struct TableCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Shows every fault of mapping tables and dialects, with file, line and column.")

  @Argument(help: "Files, or names of built-in tables.", completion: .file(extensions: ["yaml"]))
  var files: [String]

  func run() throws {
    let registry = FormatRegistry()
    var status = ExitStatus.success
    for file in files {
      do {
        try Console.output(try Self.check(file, registry) + "\n")
      } catch let faults as TableFaults {
        try Console.output(FaultRenderer(style: Console.style(of: POSIX.output)).render(faults))
        status = max(status, .found)
      } catch {
        guard let failure = Failure(error, path: file) else { throw error }
        Console.error(failure.message)
        status = max(status, failure.status)
      }
    }
    guard status == .success else { throw status }
  }

  /// What a sound file holds, in a line.
  private static func check(_ file: String, _ registry: FormatRegistry) throws -> String {
    let isBuiltIn = POSIX.kind(file) == nil && registry.tableText(file) != nil
    let text = isBuiltIn ? registry.tableText(file) ?? [] : try InputFile(path: file).read(limits: .standard)
    let name = isBuiltIn ? "Mappings/\(file).yaml" : file
    return VisibleText.escape(name) + ": " + (try TableSummary.check(file: name, text: text))
  }
}
