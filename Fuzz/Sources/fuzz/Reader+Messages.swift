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
    for signature in profile.signatures {
      for judge in judges { try check(judge.judge(signature), of: signature) }
    }
  }

  /// With a root and without one: then every chain is followed to where it ends.
  private static let judges: [TrustJudge] = {
    guard let day = CalendarDate(year: 2030, month: 1, day: 1) else { return [] }
    let anchors = try? TrustAnchors([Array(root.utf8)], origin: "the root of the seeds")
    return [TrustAnchors.none, anchors].compactMap(\.self).map { TrustJudge($0, at: JudgementTime(day)) }
  }()

  private static func check(_ trust: Trust, of signature: MessageSignature) throws(BrokenPromise) {
    switch trust {
    case .trusted(let chain):
      try promise(chain.first == signature.certificate, "a chain that does not begin with the signer")
    case .untrusted(let reason):
      try promise(reason.hasSuffix("."), "a signer that is not trusted for no reason")
    }
  }

  /// Vouches for the signer of the seed `chain.der`; that of `circle.der` has two authorities that vouch for each other.
  private static let root = """
    -----BEGIN CERTIFICATE-----
    MIIBlDCCATugAwIBAgIUSoEwa+AgoQ+lPepiK3DGWmRLEc0wCgYIKoZIzj0EAwIw
    FzEVMBMGA1UEAwwMRXhhbXBsZSBSb290MCAXDTI2MTEyMjIzMjEwMFoYDzIwODEw
    ODI1MjMyMTAwWjAXMRUwEwYDVQQDDAxFeGFtcGxlIFJvb3QwWTATBgcqhkjOPQIB
    BggqhkjOPQMBBwNCAASQkm8Zj7WbJgcuXaedAop3Tb+hX3Ja9Toq6jPjb2NYusaz
    px97th1eR9qa/l9/RRJAxgXVCE+acLSz45dNE5KBo2MwYTAdBgNVHQ4EFgQUlSeN
    trom6cBJYc0+RV/GK/9BjPcwHwYDVR0jBBgwFoAUlSeNtrom6cBJYc0+RV/GK/9B
    jPcwDwYDVR0TAQH/BAUwAwEB/zAOBgNVHQ8BAf8EBAMCAgQwCgYIKoZIzj0EAwID
    RwAwRAIgOuJ9HWAvDbbodjSYGDIX545+adnW6DToK7ZK4QImUAkCIEMbP3OgHogr
    zwnObgLGU8ITwK9PBf286ghRVUEdEnG0
    -----END CERTIFICATE-----
    """
}
