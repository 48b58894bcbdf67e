import ArgumentParser
import EASPolicyTranslator

/// `easpolicy redact`
struct RedactCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redact",
    abstract: "Writes the same document without addresses, names, hosts, ids, certificates and secrets.",
    discussion: """
      For a vendor's support or a bug report. What is equal stays equal, in all files of one run; syntax, keys, switches \
      and variables stay. What is not known to be harmless is replaced. Look the output over before it leaves the house. \
      Several inputs need a folder: -o FOLDER/. Their names are replaced as well.
      """)

  @Argument(help: "Files to redact; - is standard input.", completion: .file())
  var inputs: [String]

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Where to write: a file, or a folder if it exists as one or ends in a slash.", valueName: "path"),
    completion: .file())
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Writes what stands for what to a file for yourself, so that answers can be read; never a secret.",
      valueName: "file"),
    completion: .file())
  var map: String?

  @Flag(help: "Redacts the files below folders.")
  var recursive = false

  @OptionGroup(title: "Source") var reading: ReadingOptions
  @OptionGroup(title: "Formats") var tables: TableOptions

  func run() throws {
    let registry = try tables.registry()
    let files = try InputList.expand(inputs, isRecursive: recursive)
    let destination = Destination(output)
    guard files.count == 1 || destination.isFolder else {
      throw Failure(.usage, "Several inputs need a folder: add -o FOLDER/.")
    }
    if let map { try check(map, destination, files) }
    let translator = Translator(registry: registry)
    var run = RedactionRun(
      redactor: try Redactor(translator: translator), limits: translator.limits,
      format: try reading.format(in: registry), options: try reading.translationOptions(), destination: destination,
      inputs: files)
    run.redactAll()
    if let map { try OutputFile.write(run.map, to: map, isSecret: true) }
    guard run.status == .success else { throw run.status }
  }

  /// The map tells what the output must not tell.
  private func check(_ map: String, _ destination: Destination, _ files: [InputFile]) throws(Failure) {
    switch Destination(map) {
    case .standardOutput: throw Failure(.usage, "The map tells what was replaced: name a file with --map.")
    case .folder(let path): throw Failure(.outputNotCreatable, "This is a folder; name a file in it.", path: path)
    case .file(let path):
      if case .file(path) = destination {
        throw Failure(.usage, "Output and map cannot both go to this file; name another with --map.", path: path)
      }
      if let identity = POSIX.identity(path), files.compactMap({ POSIX.identity($0.path) }).contains(identity) {
        throw Failure(.outputNotCreatable, "The map would take the place of an input.", path: path)
      }
    }
  }
}
