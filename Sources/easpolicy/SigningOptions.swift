import ArgumentParser
import EASPolicyTranslator
import FoundationEssentials

/// With what outputs are signed.
struct SigningOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Signs with this certificate (PEM or DER).", valueName: "certificate"), completion: .file())
  var signWith: String?

  @Option(
    help: ArgumentHelp(
      "The private key of the certificate, without a password: PKCS #8, or SEC1 and PKCS #1 in PEM.", valueName: "file"),
    completion: .file())
  var key: String?

  @Option(
    help: ArgumentHelp("Certificates that vouch for the signer's and go along.", valueName: "file"),
    completion: .file())
  var chain: String?

  func validate() throws {
    if signWith != nil, key == nil { throw ValidationError("--sign-with needs the private key: add --key FILE.") }
    if signWith == nil, key != nil || chain != nil {
      throw ValidationError("--key and --chain belong to a certificate: add --sign-with FILE.")
    }
  }

  /// Files that are read.
  var inputs: [String] { [signWith, key, chain].compactMap(\.self) }

  /// The signer; nil if none is named. What is wrong with the certificate is told at once.
  func signer(isQuiet: Bool = false) throws -> ProfileSigner? {
    guard let signWith, let key else { return nil }
    let certificate = try InputFile(path: signWith).read(limits: .standard)
    let secret = try InputFile(path: key).read(limits: .standard)
    let others = try chain.map { try InputFile(path: $0).read(limits: .standard) }
    try Failure.naming(key) { try SigningIdentity.requireKey(in: secret) }
    let identity = try Failure.naming(signWith) {
      try SigningIdentity(certificate: certificate, key: secret, chain: others)
    }
    if !isQuiet {
      for remark in identity.remarks(asOf: try JudgementDay.read(nil)) {
        Console.error("\(VisibleText.escape(signWith)): warning: \(VisibleText.escape(remark))\n")
      }
    }
    return ProfileSigner(identity, at: Date())
  }
}
