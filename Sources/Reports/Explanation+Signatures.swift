/// What is said of signed documents.
extension Explanation {
  static let inputSigned = Explanation(
    "The input is a signed message (CMS), and the signature fits the profile inside.",
    why: "Nobody changed the profile after it was signed. Whether the signer is to be trusted is another question.",
    remedy: "Nothing; `easpolicy verify` tells whether a trusted root vouches for the signer.")

  static let signatureInvalid = Explanation(
    "The input is a signed message (CMS), and its signature does not fit.",
    why:
      "The profile or the signature was changed afterwards, by accident or on purpose. Devices refuse such a profile; "
      + "its settings can be read all the same.",
    remedy: "Fetch the profile again from whoever signed it. --require-signature refuses such input.")

  static let signatureUnchecked = Explanation(
    "The input is a signed message (CMS) whose signature proves nothing here.",
    why:
      "It uses an algorithm that is broken or not supported, or the signer's certificate is not in the message, or there "
      + "is no signature at all.",
    remedy: "Make sure in another way that the profile is what its author meant, or ask for a new signature.")

  static let outputUnsigned = Explanation(
    "The input was signed and the output is not.",
    why:
      "A signature holds for the very content that was signed. A device that holds the signed profile replaces it only by "
      + "one with the same signer, unless a management product installs it.",
    remedy:
      "Sign the output with --sign-with and --key, or with `easpolicy sign`; products that deliver it often sign it "
      + "themselves.")

  static let signatureRequired = Explanation(
    "The input is not signed, where a signature is wanted.",
    why: "Nothing shows who made it.",
    remedy: "Ask for a signed profile, or leave out --require-signature.")

  static let signatureRefused = Explanation(
    "The input is signed, but a signature does not fit, is made with a broken algorithm, or cannot be checked.",
    why: "The profile may not be what the signer signed.",
    remedy: "Fetch the profile again from whoever signed it; `easpolicy verify` tells more.")

  static let signatureUntrusted = Explanation(
    "The input is signed and the signature fits, but no trusted root vouches for the signer.",
    why: "Anybody can make a certificate with any name; only a chain to a trusted root shows who it is.",
    remedy: "Name the right root with --trust; `easpolicy verify` tells where the chain ends.")
}
