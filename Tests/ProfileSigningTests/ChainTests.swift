import EASPolicyTranslator
import Foundation
import TestSupport
import Testing

/// Chains that OpenSSL or common sense refuse, made for the occasion.
@Suite(.enabled(if: OpenSSL.isHere)) struct ChainTests {
  private static let authority = ["basicConstraints=critical,CA:TRUE", "keyUsage=critical,keyCertSign"]
  private static let signer = ["keyUsage=critical,digitalSignature", "extendedKeyUsage=emailProtection"]

  /// What is said of a signer whose chain has these extensions; "trusted" if it is.
  private static func verdict(issuer: [String], signer: [String]) throws -> String {
    try Checker.inFolder { folder in
      try OpenSSL.certify("root", authority, in: folder)
      try OpenSSL.certify("issuer", by: "root", issuer, in: folder)
      try OpenSSL.certify("signer", by: "issuer", signer, in: folder)
      return try verdict(chain: ["issuer.pem"], in: folder)
    }
  }

  private static func verdict(chain: [String], in folder: URL) throws -> String {
    let companions = try chain.map { String(decoding: try OpenSSL.bytes($0, in: folder), as: UTF8.self) }
    try Data(companions.joined().utf8).write(to: folder.appending(path: "chain.pem"))
    try Data(try Fixture.profile()).write(to: folder.appending(path: "profile"))
    try OpenSSL.run(
      [
        "cms", "-sign", "-binary", "-nodetach", "-outform", "DER", "-in", "profile", "-signer", "signer.pem", "-inkey",
        "signer.key", "-certfile", "chain.pem", "-out", "signed",
      ], in: folder)
    let signature = try #require(try SignedProfile.unwrap(try OpenSSL.bytes("signed", in: folder))?.signatures.first)
    #expect(signature.validity == .valid)
    let anchors = try TrustAnchors([try OpenSSL.bytes("root.pem", in: folder)], origin: "the test")
    let time = try #require(JudgementTime(Date()))
    if case .untrusted(let reason) = TrustJudge(anchors, at: time).judge(signature) { return reason }
    return "trusted"
  }

  @Test func ordinaryChainsAreTrusted() throws {
    #expect(try Self.verdict(issuer: Self.authority, signer: Self.signer) == "trusted")
    let server = ["keyUsage=critical,digitalSignature", "extendedKeyUsage=serverAuth"]
    #expect(try Self.verdict(issuer: Self.authority + ["extendedKeyUsage=serverAuth"], signer: server) == "trusted")
  }

  @Test func issuersMustBeAllowedToIssue() throws {
    let idle = ["basicConstraints=critical,CA:TRUE", "keyUsage=critical,digitalSignature"]
    #expect(try Self.verdict(issuer: idle, signer: Self.signer).contains("issuer may not issue certificates"))
    let limited = Self.authority + ["extendedKeyUsage=critical,serverAuth"]
    #expect(try Self.verdict(issuer: limited, signer: Self.signer).contains("for other purposes only: server auth"))
  }

  @Test func signersMustBeMadeForSigning() throws {
    let stamper = ["keyUsage=critical,digitalSignature", "extendedKeyUsage=critical,timeStamping"]
    #expect(try Self.verdict(issuer: Self.authority, signer: stamper).contains("for nothing but: time stamping"))
    // A string of bits that is too long, with other bits than those for signing; one that is none.
    for bits in ["03:03:02:00:80", "04:01:80"] {
      let odd = ["keyUsage=DER:\(bits)", "extendedKeyUsage=emailProtection"]
      #expect(try Self.verdict(issuer: Self.authority, signer: odd).contains("lacks digital signature"), "\(bits)")
    }
  }

  /// All of them fit in each place of a chain.
  @Test func issuersOfOneNameAndKeyTakeNoTime() throws {
    try Checker.inFolder { folder in
      try OpenSSL.certify("root", Self.authority, in: folder)
      try OpenSSL.certify("twin", subject: "/CN=Twin", Self.authority, in: folder)
      var chain: [String] = []
      for number in 0..<14 {
        try FileManager.default.copyItem(
          at: folder.appending(path: "twin.key"), to: folder.appending(path: "twin\(number).key"))
        try OpenSSL.certify(
          "twin\(number)", by: "twin", subject: "/CN=Twin",
          Self.authority + ["subjectAltName=DNS:\(number).example.com"], in: folder)
        chain.append("twin\(number).pem")
      }
      try OpenSSL.certify("signer", by: "twin", Self.signer, in: folder)
      let clock = ContinuousClock()
      let start = clock.now
      #expect(try Self.verdict(chain: chain, in: folder) != "trusted")
      #expect(start.duration(to: clock.now) < .seconds(10))
    }
  }

  @Test func keysThatOpenSSLDoesNotTakeAreRefused() throws {
    try Checker.inFolder { folder in
      try OpenSSL.makeIdentity("x", key: ["-algorithm", "ED25519"], in: folder)
      let (certificate, key) = (try OpenSSL.bytes("x.pem", in: folder), try OpenSSL.bytes("x.key", in: folder))
      let fault = #expect(throws: InputFault.self) { try SigningIdentity(certificate: certificate, key: key) }
      #expect(fault?.summary.contains("Ed25519") == true)
    }
  }
}
