import EASPolicyTranslator

extension Reader {
  static let certificates = Reader(name: "certificates") { (bytes) throws(BrokenPromise) in
    let found: [Result<CertificateFacts, CertificateFault>]
    do throws(CertificateFault) {
      found = try CertificateReader.readEach(bytes)
    } catch {
      return try promise(!error.words.isEmpty, "a fault without words")
    }
    try promise(!found.isEmpty, "neither a certificate nor a fault")
    for certificate in found {
      switch certificate {
      case .success(let facts): try check(facts)
      case .failure(let fault): try promise(!fault.words.isEmpty, "a fault without words")
      }
    }
  }

  /// The password is that of the seeds; some files need none.
  static let pkcs12 = Reader(name: "pkcs12") { (bytes) throws(BrokenPromise) in
    for password in [nil, "Example-Pa55-only"] {
      var reader = IdentityReader(rounds: 64)
      let reading = reader.read(bytes, password: password)
      try promise((0...64).contains(reader.remainingRounds), "more rounds of key derivation than allowed")
      switch reading {
      case .opened(let identity):
        for facts in [identity.certificate] + identity.others { try check(facts) }
      case .notLookedInto(let obstacle):
        try promise(!obstacle.words.isEmpty && obstacle.remedy.hasSuffix("."), "an obstacle without words")
      case .noPassword: try promise(password == nil, "a password was given")
      case .wrongPassword: try promise(password != nil, "no password was given")
      case .malformed, .noCertificate: break
      }
    }
  }

  /// Texts of strangers stay short, and in one line.
  private static func check(_ facts: CertificateFacts) throws(BrokenPromise) {
    let texts =
      [facts.subject, facts.issuer, facts.serialNumber, facts.title, facts.issuerTitle, facts.validFrom, facts.validTo]
      + facts.emailAddresses + facts.userPrincipalNames + facts.hostNames
    for text in texts {
      try promise(text.utf8.count <= 64 << 10, "a text of \(text.utf8.count) bytes")
    }
    try promise(!facts.title.isEmpty || facts.subject.isEmpty, "a certificate without a title")
    try promise(!facts.fingerprint.isEmpty, "a certificate without a fingerprint")
  }
}
