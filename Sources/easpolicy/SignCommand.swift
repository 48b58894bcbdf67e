import ArgumentParser
import EASPolicyTranslator

/// `easpolicy sign`
struct SignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign",
    abstract: "Signs a profile as it is, so that devices show who made it.",
    discussion: """
      The file must be a configuration profile (a property list). Its bytes stay as they are; the signature is put \
      around them (CMS in DER). --sign-with and --key are needed. The output is readable by you alone, because profiles may hold passwords.
      """)

  @Argument(help: "The profile; - is standard input.", completion: .file())
  var input: String

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The file to write; else standard output.", valueName: "path"),
    completion: .file())
  var output: String?

  @Flag(help: "Signs what is inside a signed profile, in the place of the old signature.")
  var replaceSignature = false

  @OptionGroup(title: "Signer") var signing: SigningOptions

  func validate() throws {
    if signing.signWith == nil {
      throw ValidationError("Name the certificate and its key: --sign-with FILE --key FILE.")
    }
  }

  func run() throws {
    try InputList.requireOneStandardInput([input] + signing.inputs)
    guard let signer = try signing.signer() else { return }
    let bytes = try InputFile(path: input).read(limits: .standard)
    let message = try Failure.naming(input) { try signer.sign(try profile(in: bytes)) }
    switch Destination(output) {
    case .standardOutput: try Console.output(document: message)
    case .folder(let path): throw Failure(.outputNotCreatable, "This is a folder; name a file in it.", path: path)
    case .file(let path): try write(message, to: path)
    }
  }

  private func write(_ message: [UInt8], to path: String) throws(Failure) {
    let read = ([input] + signing.inputs).compactMap(POSIX.identity)
    if let identity = POSIX.identity(path), read.contains(identity) {
      throw Failure(.outputNotCreatable, "The output would take the place of an input.", path: path)
    }
    try OutputFile.write(message, to: path, isSecret: true)
  }

  /// The bytes that are signed.
  private func profile(in bytes: [UInt8]) throws -> [UInt8] {
    let signed = try SignedProfile.unwrap(bytes)
    guard signed == nil || replaceSignature else {
      throw Failure(
        .usage, "The profile is signed already; --replace-signature puts a new one in its place.", path: input)
    }
    let content = signed?.content ?? bytes
    let codec = try DocumentSyntax.codec(for: content)
    let root = try codec.decode(content, limits: .standard).node
    guard codec.syntax.hasPrefix("plist"), root.object?["PayloadType"]?.text == "Configuration" else {
      throw InputFault(
        .unrecognisedFormat, summary: "This is no configuration profile, which alone is signed.",
        remedy: "Translate it into one first, with --sign-with.")
    }
    return content
  }
}
