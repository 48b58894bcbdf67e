import EASPolicyTranslator
import Testing

/// What is said of signatures of every kind.
@Suite struct SignatureTests {
  @Test(arguments: [
    ("rsa.cms", "RSA with SHA-256"), ("streamed.cms", "RSA with SHA-256"), ("pem.cms", "ECDSA with SHA-256"),
    ("p256.cms", "ECDSA with SHA-256"), ("p384.cms", "ECDSA with SHA-384"), ("sha512.cms", "RSA with SHA-512"),
    ("pss.cms", "RSA-PSS with SHA-256"), ("noattr.cms", "RSA with SHA-256"), ("keyid.cms", "ECDSA with SHA-256"),
    ("crl.cms", "ECDSA with SHA-256"), ("base64.cms", "ECDSA with SHA-256"),
    ("pem-with-text.cms", "ECDSA with SHA-256"), ("expired.cms", "ECDSA with SHA-256"),
  ]) func aSignatureThatFits(_ name: String, _ algorithm: String) throws {
    let profile = try #require(try SignedProfile.unwrap(try Fixture.bytes(name)))
    #expect(profile.content == (try Fixture.profile()))
    #expect(profile.isValid && profile.signatures.map(\.algorithm) == [algorithm])
    let signature = try #require(profile.signatures.first)
    #expect(signature.certificate?.issuer.contains("CN=Example Issuer") == true)
    #expect(signature.certificate?.emailAddresses == ["profiles@example.com"])
    #expect((signature.signingTime == nil) == (name == "noattr.cms"))
  }

  @Test func everySignerIsTold() throws {
    let two = try Fixture.signatures("two.cms")
    #expect(
      Set(two.map(\.algorithm)) == ["ECDSA with SHA-256", "RSA with SHA-256"] && two.allSatisfy { $0.layer == 0 })
    let twice = try Fixture.signatures("twice.cms")
    #expect(twice.map(\.layer) == [0, 1] && twice.allSatisfy { $0.validity == .valid })
    #expect(try SignedProfile.unwrap(try Fixture.bytes("twice.cms"))?.content == Fixture.profile())
  }

  @Test func weakAndUnknownAlgorithmsAreNoProof() throws {
    #expect(try Fixture.signatures("sha1.cms").map(\.validity) == [.weak(algorithm: "SHA-1")])
    guard case .unchecked(let reason)? = try Fixture.signatures("md5.cms").first?.validity else {
      Issue.record("MD5 was taken")
      return
    }
    #expect(reason.contains("MD5"))
    for name in ["pss-long-salt.cms", "nocerts.cms"] {
      guard case .unchecked? = try Fixture.signatures(name).first?.validity else {
        Issue.record("\(name) was judged")
        continue
      }
    }
  }

  @Test(arguments: ["rsa.cms", "p256.cms", "noattr.cms", "streamed.cms"]) func aChangedProfileIsFound(_ name: String)
    throws
  {
    let bytes = Fixture.replacing(Array("SSL".utf8), by: Array("SLS".utf8), in: try Fixture.bytes(name))
    let profile = try #require(try SignedProfile.unwrap(bytes))
    #expect(profile.content != (try Fixture.profile()))
    guard case .invalid? = profile.signatures.first?.validity else {
      Issue.record("a changed profile has a valid signature")
      return
    }
  }

  /// Object identifiers of the attributes as they stand in messages.
  private static let attributes: [(title: String, name: [UInt8])] = [
    ("content-type", [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x09, 0x03]),
    ("message-digest", [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x09, 0x04]),
  ]

  @Test func missingAndDoubledAttributesAreFound() throws {
    let bytes = try Fixture.bytes("p256.cms")
    for (title, name) in Self.attributes {
      let without = Fixture.replacing(name, by: name.dropLast() + [0x63], in: bytes)
      #expect(try reason(without)?.contains("the attribute \(title) is missing") == true)
    }
    // The attribute of the signing time becomes a second one of the digest.
    let time = Self.attributes[0].name.dropLast() + [0x05]
    let doubled = Fixture.replacing(Array(time), by: Self.attributes[1].name, in: bytes)
    #expect(try reason(doubled)?.contains("more than once") == true)
  }

  @Test func aChangedAttributeIsFound() throws {
    let bytes = try Fixture.bytes("p256.cms")
    // UTCTime of the signing time: 17 0D and thirteen characters.
    let place = try #require(bytes.ranges(of: [0x17, 0x0D]).last)
    var changed = bytes
    changed[place.upperBound + 1] ^= 1
    #expect(try reason(changed)?.contains("what is signed was changed") == true)
    var signature = bytes
    signature[signature.count - 1] ^= 1
    #expect(try reason(signature) != nil)
  }

  private func reason(_ bytes: [UInt8]) throws -> String? {
    if case .invalid(let reason)? = try SignedProfile.unwrap(bytes)?.signatures.first?.validity { reason } else { nil }
  }
}
