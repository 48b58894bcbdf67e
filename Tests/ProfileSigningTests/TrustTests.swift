import EASPolicyTranslator
import Foundation
import Testing

/// Who is trusted, and why not.
@Suite struct TrustTests {
  private func reason(_ name: String, _ judge: TrustJudge) throws -> String {
    let signature = try #require(try Fixture.signatures(name).first)
    if case .untrusted(let reason) = judge.judge(signature) { return reason }
    return "trusted"
  }

  @Test(arguments: ["rsa.cms", "p256.cms", "p384.cms", "keyid.cms", "server.cms", "twice.cms"])
  func aChainToARoot(_ name: String) throws {
    let judge = try Fixture.judge("root.pem")
    for signature in try Fixture.signatures(name) {
      guard case .trusted(let chain) = judge.judge(signature) else {
        Issue.record("\(name): \(try reason(name, judge))")
        continue
      }
      #expect(chain.map(\.subject).last?.contains("CN=Example Root") == true && chain.count == 3)
    }
  }

  @Test func reasonsAreInPlainWords() throws {
    let root = try Fixture.judge("root.pem")
    #expect(try reason("expired.cms", root).contains("expired on 2021-01-01"))
    #expect(try reason("encipher.cms", root).contains("not made for signing"))
    #expect(try reason("alone.cms", root).contains("self-signed"))
    #expect(try reason("nocerts.cms", root).contains("does not hold the signer's certificate"))
    let early = try Fixture.judge("root.pem", asOf: "2019-06-01")
    #expect(try reason("p256.cms", early).contains("is not valid before 2020-01-01"))
    #expect(try reason("p256.cms", try Fixture.judge("alone.pem")).contains("Example Root"))
    #expect(try reason("alone.cms", try Fixture.judge("alone.pem")) == "trusted")
    #expect(try reason("expired.cms", try Fixture.judge("root.pem", asOf: "2020-12-31")) == "trusted")
  }

  /// On a day any instant will do; now is an instant.
  @Test func anHourTooLateIsTooLate() throws {
    let signature = try #require(try Fixture.signatures("expired.cms").first)
    let anchors = try TrustAnchors([try Fixture.bytes("root.pem")], origin: "the test")
    for (instant, isTrusted) in [("2020-12-31T23:00:00Z", true), ("2021-01-01T01:00:00Z", false)] {
      let time = try #require(JudgementTime(try Date(instant, strategy: .iso8601)))
      let trust = TrustJudge(anchors, at: time).judge(signature)
      #expect(trust.isTrusted == isTrusted, "\(instant)")
      if case .untrusted(let reason) = trust { #expect(reason.contains("expired at 2021-01-01T00:00:00Z")) }
    }
    #expect(try Fixture.judge("root.pem", asOf: "2021-01-01").judge(signature).isTrusted)
  }

  @Test func remarksTellWhatComes() throws {
    let signature = try #require(try Fixture.signatures("expired.cms").first)
    let soon = try Fixture.judge("root.pem", asOf: "2020-12-30").remarks(on: signature)
    #expect(soon == ["The certificate expires in 2 days, on 2021-01-01."])
    let server = try #require(try Fixture.signatures("server.cms").first)
    #expect(try Fixture.judge("root.pem").remarks(on: server).first?.contains("-purpose any") == true)
  }

  @Test func rootsMustBeCertificates() throws {
    for bytes in [[], Array("no certificate".utf8), try Fixture.bytes("p256.cms"), [0x30, 0x82, 1, 2, 3]] as [[UInt8]] {
      #expect(throws: InputFault.self) { try TrustAnchors([bytes], origin: "x") }
    }
    let root = String(decoding: try Fixture.bytes("root.pem"), as: UTF8.self)
    let damaged = "-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n" + root
    #expect(throws: InputFault.self) { try TrustAnchors([Array(damaged.utf8)], origin: "x") }
    #expect(try TrustAnchors([Array(damaged.utf8)], origin: "x", skipsUnreadable: true).count == 1)
  }

  /// Calls from tasks that occupy every thread must not wait for each other.
  @Test func manyTasksAtOnce() async throws {
    let judge = try Fixture.judge("root.pem")
    let signature = try #require(try Fixture.signatures("p256.cms").first)
    let trusted = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<64 { group.addTask { judge.judge(signature).isTrusted } }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(trusted == 64)
  }
}
