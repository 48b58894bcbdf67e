import ArgumentParser
import EASPolicyTranslator

/// `easpolicy owners check`
struct OwnersCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Finds what will not work in a list of owners: duplicates, missing values, logins that nobody can use.",
    discussion: """
      The list is CSV with a header line, or JSON as an API returns it. `easpolicy explain CODE` tells what a problem \
      means. Exit status: 1 if a problem reaches --fail-on; 65 if rows could not be used.
      """)

  @OptionGroup var list: OwnersListOptions

  @Option(
    help: ArgumentHelp("The list that it is to become: \(OwnersListOptions.kinds).", valueName: "kind"))
  var to: String?

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "A profile that the owners will get: its variables need values, and it says how they sign in.",
      valueName: "profile"),
    completion: .file())
  var profile: String?

  @Option(
    help: ArgumentHelp("What the owners sign in with, where there is no profile.", valueName: "address|name"))
  var signIn: OwnerNeeds.SignIn?

  @Option(help: ArgumentHelp("The least severity that makes the run exit with 1.", valueName: "severity"))
  var failOn: FailureThreshold = .error

  @OptionGroup(title: "Profile") var reading: ReadingOptions
  @OptionGroup(title: "Result") var result: ResultOptions
  @OptionGroup(title: "Formats") var tables: TableOptions

  func run() throws {
    try InputList.requireOneStandardInput([list.file, profile].compactMap(\.self))
    let kind = try to.map(OwnersListOptions.kind(named:))
    let needs = try self.needs()
    let (report, status) = try list.reportingFaults {
      let reader = try list.reader()
      let (columns, next) = try list.rows(reader, keepingAll: kind.map { $0.columns == nil } ?? false)
      let writer = kind.map { OwnerListWriter($0, source: columns, login: list.username) }
      var checker = OwnerChecker(target: kind, writer: writer, login: list.username, needs: needs)
      let status = try list.forEach(next, &checker) { checker, owner in checker.add(owner) }
      return (checker.report(path: list.file, columns: reader.columns), status)
    }
    try result.write(.owners(report))
    let found: ExitStatus = failOn.isReached(by: report) ? .found : .success
    guard max(status, found) == .success else { throw max(status, found) }
  }

  private func needs() throws -> OwnerNeeds {
    guard let profile else { return OwnerNeeds(signIn: signIn) }
    guard signIn == nil else { throw UsageFault("--sign-in says what the profile of --for says.") }
    let registry = try tables.registry()
    return try ProfileNeeds(
      translator: Translator(registry: registry), format: try reading.format(in: registry),
      options: try reading.translationOptions()
    ).read(InputFile(path: profile))
  }
}

extension FailureThreshold {
  /// Whether the worst problem of a list reaches it.
  func isReached(by report: OwnerReport) -> Bool {
    switch report.worst {
    case nil: false
    case .info: isReached(by: Severity.info)
    case .warning: isReached(by: Severity.warning)
    case .error: isReached(by: Severity.error)
    }
  }
}
