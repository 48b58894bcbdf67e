import ArgumentParser
import EASPolicyTranslator

/// How the output is written.
struct TargetOptions: ParsableArguments {
  @Option(
    name: .customLong("set"),
    help: ArgumentHelp("Sets a field; with nothing behind = it is taken away. Repeatable.", valueName: "field=value"))
  var settings: [Assignment] = []

  @Option(
    name: .customLong("set-secret"),
    help: ArgumentHelp(
      "Sets a password from a file that holds it alone, such as one of /dev/fd; repeatable.", valueName: "field=file"))
  var secretSettings: [Assignment] = []

  @Option(help: "Whether secrets travel into the output.")
  var secrets: SecretsChoice = .omit

  @Option(
    help: ArgumentHelp(
      "Leaves out keys that are less certain.", valueName: "evidence"))
  var evidence: Evidence = .inferred

  @Option(
    name: .customLong("min-os"),
    help: ArgumentHelp("The oldest system on the devices, such as iOS=15; repeatable.", valueName: "platform=version"))
  var minimumVersions: [Assignment] = []

  @Option(
    help: ArgumentHelp("What days of mail become that the target does not have.", valueName: "direction"))
  var daysRounding: Rounding?

  @Option(help: ArgumentHelp("The arrangement of the output, where a format has several.", valueName: "shape"))
  var shape: String?

  @Option(
    help: ArgumentHelp(
      "The syntax of the output, where a format has several, such as plist-binary.", valueName: "syntax")
  )
  var syntax: String?

  @OptionGroup(title: "Android apps") var envelope: EnvelopeOptions

  @Option(help: ArgumentHelp("The product that will fill in the output's variables.", valueName: "dialect"))
  var variables: String?

  @Flag(name: .customLong("no-verify"), help: "Does not read the output back.")
  var skipsVerification = false

  /// What is read besides the documents: standard input can be read only once.
  var inputs: [String] { secretSettings.map(\.value) }

  /// The command line is no place for secrets: other users see it in lists of processes.
  func validate() throws {
    for setting in settings where FieldCatalogue.definition(setting.name)?.type == .secret {
      throw ValidationError(
        "\(setting.name) is a secret, and others can see the command line: write it to a file that only you may read, "
          + "and give --set-secret \(setting.name)=FILE.")
    }
  }

  /// The library's options, beside those of the source.
  func apply(to options: inout TranslationOptions, for table: MappingTable) throws {
    options.settings = settings.map { (field: $0.name, value: $0.value) }
    options.secretSettings = try secretSettings.map { setting in
      let source = SecretSource(origin: .file(setting.value), option: "--set-secret \(setting.name)")
      return (field: setting.name, value: try source.read())
    }
    options.includesSecrets = secrets == .include
    options.evidence = evidence
    options.daysRounding = daysRounding
    options.shape = shape
    options.targetDialect = variables
    options.verifies = !skipsVerification
    try envelope.apply(to: &options)
    options.minimumVersions = try versions(for: table)
  }

  private func versions(for table: MappingTable) throws -> [String: String] {
    var versions: [String: String] = [:]
    for minimum in minimumVersions {
      let numbers = minimum.value.split(separator: ".", omittingEmptySubsequences: false)
      guard numbers.allSatisfy({ Int($0) != nil }) else {
        throw UsageFault("--min-os \(minimum.name)=\(minimum.value): a version is numbers with points between them.")
      }
      versions[try platform(minimum.name, of: table)] = minimum.value
    }
    return versions
  }

  private func platform(_ name: String, of table: MappingTable) throws(UsageFault) -> String {
    let rows = table.profile.rows + table.accounts.rows + table.certificates.rows
    let known = Set(table.platforms + rows.flatMap { Array($0.since.keys) }).sorted()
    if let platform = known.first(where: { $0.lowercased() == name.lowercased() }) { return platform }
    throw UsageFault("--min-os: \(table.format) is for \(known.joined(separator: ", ")), not for \(name).")
  }
}
