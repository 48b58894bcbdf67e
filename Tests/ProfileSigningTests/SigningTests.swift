import EASPolicyTranslator
import Foundation
import TestSupport
import Testing

/// What is signed here is accepted by others, and what is no identity is refused.
@Suite(.enabled(if: OpenSSL.isHere, "openssl is missing")) struct SigningTests {
  private static let keys: [(name: String, arguments: [String])] = [
    ("RSA", ["-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048"]),
    ("P-256", ["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"]),
    ("P-384", ["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-384"]),
    ("P-521", ["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-521"]),
  ]

  private func signer(_ name: String, in folder: URL) throws -> ProfileSigner {
    let identity = try SigningIdentity(
      certificate: try OpenSSL.bytes("\(name).pem", in: folder), key: try OpenSSL.bytes("\(name).key", in: folder))
    return ProfileSigner(identity, at: Date())
  }

  private func verify(_ file: String, root: String, in folder: URL) throws -> (text: String, status: Int32) {
    try OpenSSL.run(
      ["cms", "-verify", "-binary", "-inform", "DER", "-in", file, "-CAfile", root, "-out", "content"], in: folder)
  }

  @Test(arguments: keys.map(\.name)) func othersAcceptOurSignatures(_ name: String) throws {
    try Checker.inFolder { folder in
      let arguments = try #require(Self.keys.first { $0.name == name }).arguments
      try OpenSSL.makeIdentity(name, key: arguments, in: folder)
      let profile = try Fixture.profile()
      let message = try signer(name, in: folder).sign(profile)
      try Data(message).write(to: folder.appending(path: "signed"))
      let (text, status) = try verify("signed", root: "\(name).pem", in: folder)
      #expect(status == 0, Comment(rawValue: text))
      #expect(try OpenSSL.bytes("content", in: folder) == profile)
      let read = try #require(try SignedProfile.unwrap(message))
      #expect(read.isValid && read.content == profile && read.signatures.first?.signingTime != nil)
    }
  }

  @Test(arguments: [["pkcs8", "-topk8", "-nocrypt"], ["ec"], ["rsa", "-traditional"]])
  func keysInEveryForm(_ conversion: [String]) throws {
    try Checker.inFolder { folder in
      try OpenSSL.makeIdentity("x", key: Self.keys[conversion[0] == "rsa" ? 0 : 1].arguments, in: folder)
      let (_, status) = try OpenSSL.run(conversion + ["-in", "x.key", "-out", "y.key"], in: folder)
      try #require(status == 0)
      let (certificate, key) = (try OpenSSL.bytes("x.pem", in: folder), try OpenSSL.bytes("y.key", in: folder))
      #expect(try SigningIdentity(certificate: certificate, key: key).certificate.subject.contains("CN=x"))
    }
  }

  @Test func translationsAreSigned() throws {
    try Checker.inFolder { folder in
      try OpenSSL.makeIdentity("Signer", key: Self.keys[1].arguments, in: folder)
      let document = try Sample.named("meraki/simplest.json").read()
      var options = TranslationOptions()
      let selection = try #require(document.selections.first)
      let plain = try Sample.translator.translate(document, selection, to: "apple-mobileconfig", options: options)
      options.signer = try signer("Signer", in: folder)
      let signed = try Sample.translator.translate(document, selection, to: "apple-mobileconfig", options: options)
      #expect(signed.bytes != plain.bytes)
      #expect(try SignedProfile.unwrap(signed.bytes)?.content == plain.bytes)
      try Data(signed.bytes).write(to: folder.appending(path: "signed"))
      #expect(try verify("signed", root: "Signer.pem", in: folder).status == 0)
      #expect(throws: UsageFault.self) {
        try Sample.translator.translate(document, selection, to: "meraki", options: options)
      }
    }
  }

  @Test func whatIsNoIdentityIsRefused() throws {
    try Checker.inFolder { folder in
      try OpenSSL.makeIdentity("a", key: Self.keys[1].arguments, in: folder)
      try OpenSSL.makeIdentity("b", key: Self.keys[1].arguments, in: folder)
      try OpenSSL.run(["pkcs8", "-topk8", "-in", "a.key", "-passout", "pass:example", "-out", "locked"], in: folder)
      try OpenSSL.run(["ec", "-aes256", "-in", "a.key", "-passout", "pass:example", "-out", "old"], in: folder)
      let certificate = try OpenSSL.bytes("a.pem", in: folder)
      for (key, word) in [
        ("b.key", "belong"), ("locked", "password"), ("old", "password"), ("a.pem", "no private key"),
      ] {
        let fault = #expect(throws: InputFault.self) {
          try SigningIdentity(certificate: certificate, key: try OpenSSL.bytes(key, in: folder))
        }
        #expect(fault?.summary.contains(word) == true, "\(key)")
      }
      let own = try SigningIdentity(certificate: certificate, key: try OpenSSL.bytes("a.key", in: folder))
      #expect(own.remarks(asOf: try #require(CalendarDate("2099-01-01"))).first?.contains("expired on") == true)
    }
  }
}
