import EASPolicyTranslator

extension Reader {
  static let cms = Reader(name: "cms") { (bytes) throws(BrokenPromise) in
    let profile: SignedProfile?
    do throws(InputFault) {
      profile = try SignedProfile.unwrap(
        bytes, limits: Limits(bytes: 64 << 10, depth: 24, nodes: 2000, aliasedNodes: 200))
    } catch {
      // A message has no lines that anybody could look at: its faults speak of the whole file.
      return try FaultPromise(bytes).check(error, placeless: Set(FaultCode.allCases))
    }
    guard let profile else { return }
    try promise(profile.content.count <= bytes.count, "the content is larger than the message")
    for signature in profile.signatures {
      try promise(!signature.algorithm.isEmpty && !signature.signer.isEmpty, "a signature without words")
      try promise(signature.validity != .valid || signature.certificate != nil, "valid without a certificate")
    }
    try promise(!profile.isValid || !profile.signatures.isEmpty, "valid without a signature")
  }
}
