import ArgumentParser
import EASPolicyTranslator

/// What opens identities (PKCS #12), so that reports tell what their certificates say.
struct IdentityOptions: ParsableArguments {
  @Option(
    name: .customLong("pkcs12-password-file"),
    help: ArgumentHelp("Opens identities with the password in a file.", valueName: "path"), completion: .file())
  var passwordFile: String?

  @Option(
    name: .customLong("pkcs12-password-fd"),
    help: ArgumentHelp("Opens identities with the password from an open descriptor.", valueName: "number"))
  var passwordDescriptor: Int32?

  /// The inputs that the password takes.
  var inputs: [String] { get throws(Failure) { [try source()?.input].compactMap(\.self) } }

  /// Adds the password to the library's options.
  func apply(to options: inout TranslationOptions) throws(Failure) { options.pkcs12Password = try source()?.read() }

  private func source() throws(Failure) -> SecretSource? {
    try SecretSource.named("pkcs12-password", file: passwordFile, descriptor: passwordDescriptor)
  }
}

/// What opens identities where no output could hold secrets.
struct LookingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Whether passwords in the document may open its identities (PKCS #12); none is ever shown.", valueName: "choice"))
  var secrets: SecretsChoice = .omit

  @OptionGroup var identities: IdentityOptions

  /// Adds the choices to the library's options.
  func apply(to options: inout TranslationOptions) throws(Failure) {
    options.opensIdentities = secrets == .include
    try identities.apply(to: &options)
  }
}
