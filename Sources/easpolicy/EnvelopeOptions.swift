import ArgumentParser
import EASPolicyTranslator

/// What the settings of an Android app are wrapped in.
struct EnvelopeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What a product takes around the settings of an Android app: \(Self.names) (default: bundle).",
      valueName: "envelope"))
  var envelope: String?

  @Option(
    help: ArgumentHelp(
      "Merges the output into a document that holds other settings; they stay as they are.", valueName: "path"),
    completion: .file())
  var into: String?

  @Option(help: ArgumentHelp("The package to write for, where an app has editions.", valueName: "package"))
  var package: String?

  @Option(
    help: ArgumentHelp("How a policy puts the app onto devices (default: FORCE_INSTALLED).", valueName: "type"))
  var installType: String?

  @Option(help: ArgumentHelp("What the configuration is called, where it has a name.", valueName: "name"))
  var displayName: String?

  @Option(
    name: .customLong("app-id"),
    help: ArgumentHelp("The id that the tenant gave the app; repeatable.", valueName: "id"))
  var appIDs: [String] = []

  @Option(
    help: ArgumentHelp(
      "The kinds of devices that the configuration is for (default: default).", valueName: "applicability"))
  var profileApplicability: String?

  private static let names = AppEnvelopes.all.map(\.name).joined(separator: ", ")

  /// Adds the choices to the library's options.
  func apply(to options: inout TranslationOptions) throws {
    options.envelope = envelope
    options.package = package
    options.envelopeChoices.installType = installType
    options.envelopeChoices.displayName = displayName
    options.envelopeChoices.appIDs = appIDs
    options.envelopeChoices.profileApplicability = profileApplicability
    if let into {
      options.existing = try Failure.naming(into) {
        try ExistingDocument(try InputFile(path: into).read(limits: .standard), path: into)
      }
    }
  }
}
