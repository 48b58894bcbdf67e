import ArgumentParser
import EASPolicyTranslator

/// Which signatures inputs must have.
struct SignatureOptions: ParsableArguments {
  @Flag(help: "Refuses input that is not signed, or whose signature does not fit.")
  var requireSignature = false

  @OptionGroup var roots: TrustOptions

  func validate() throws {
    guard requireSignature || roots.trust.isEmpty else {
      throw ValidationError("--trust needs --require-signature; `easpolicy verify` judges signatures without it.")
    }
  }

  /// Adds the choices to the library's options.
  func apply(to options: inout TranslationOptions) throws {
    options.requiresSignature = requireSignature
    if let anchors = try roots.anchors() { options.trust = TrustJudge(anchors, at: try JudgementDay.time(nil)) }
  }
}
