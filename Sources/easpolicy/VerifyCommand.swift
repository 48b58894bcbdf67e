import ArgumentParser
import EASPolicyTranslator

/// `easpolicy verify`
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Tells who signed profiles, whether the signatures fit, and whether the signers are trusted.",
    discussion: """
      A signature fits if the profile is what the signer signed. A signer is trusted if a chain of certificates ends in \
      a root: one of the system's, or of SSL_CERT_FILE, or only those of --trust. Exit status: 0 if every signature of \
      every file fits and is trusted; 1 if not, or if a file is not signed; 65 if a file could not be used.
      """)

  @Argument(help: "Files to look at; - is standard input.", completion: .file())
  var inputs: [String]

  @OptionGroup var roots: TrustOptions

  @Option(
    help: ArgumentHelp(
      "The day on which certificates must be valid; now when left out.", valueName: "yyyy-mm-dd"))
  var asOf: String?

  @OptionGroup(title: "Result") var result: ResultOptions

  func run() throws {
    try InputList.requireOneStandardInput(inputs + roots.trust)
    let time = try JudgementDay.time(asOf)
    let anchors = try roots.anchors() ?? SystemRoots.read()
    let judge = TrustJudge(anchors, at: time)
    var status = ExitStatus.success
    var entries: [SignatureEntry] = []
    for input in try InputList.expand(inputs, isRecursive: false) {
      do {
        entries.append(try SignatureEntry(path: input.path, try input.read(limits: .standard), judge: judge))
      } catch {
        guard let failure = Failure(error, path: input.path) else { throw error }
        status = max(status, failure.status)
        if let unusable = error as? UnusableInput {
          entries.append(SignatureEntry(path: input.path, unusable: unusable))
        } else {
          Console.error(failure.message)
        }
      }
    }
    let report = SignatureReport(entries: entries, anchors: anchors, day: time.day)
    if !entries.isEmpty { try result.write(.signatures(report)) }
    status = max(status, report.isTrusted ? .success : .found)
    guard status == .success else { throw status }
  }
}
