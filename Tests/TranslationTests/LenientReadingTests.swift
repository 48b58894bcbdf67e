import Documents
import Mapping
import PolicyModel
import TestSupport
import Testing
import Translation

/// Lenient reading repairs what can mean one thing only, says so, and changes nothing else.
@Suite struct LenientReadingTests {
  private static let lenient: TranslationOptions = {
    var options = TranslationOptions()
    options.isLenient = true
    return options
  }()

  @Test(arguments: Sample.all) func readsWhatIsRightAsStrictReadingDoes(_ sample: Sample) throws {
    let strict = try sample.read()
    let lenient = try sample.read(options: Self.lenient)
    #expect(lenient.imported.root == strict.imported.root)
    #expect(lenient.imported.profiles.map(\.profile) == strict.imported.profiles.map(\.profile))
    #expect(lenient.remarks == strict.remarks)
  }

  private static func profile(_ account: String) -> String {
    """
    <plist version="1.0"><dict><key>PayloadContent</key><array><dict>
    <key>PayloadType</key><string>com.apple.eas.account</string>
    \(account)
    </dict></array><key>PayloadType</key><string>Configuration</string></dict></plist>
    """
  }

  struct Misfit: CustomTestStringConvertible, Sendable {
    let key: String
    let broken: String
    let right: String

    init(_ key: String, _ broken: String, _ right: String) {
      (self.key, self.broken, self.right) = (key, broken, right)
    }

    var testDescription: String { key + " " + broken }
    func text(_ value: String) -> String {
      "<key>\(key)</key>\(value)<key>EmailAddress</key><string>a@example.com</string>"
    }
  }

  static let misfits = [
    Misfit("SSL", "<string>true</string>", "<true/>"), Misfit("SSL", "<integer>1</integer>", "<true/>"),
    Misfit("PreventMove", "<integer>0</integer>", "<false/>"),
    Misfit("MailNumberOfPastDaysToSync", "<string>7</string>", "<integer>7</integer>"),
    Misfit("PayloadVersion", "<string>1</string>", "<integer>1</integer>"),
    Misfit("Host", "<data>bWFpbC5leGFtcGxlLmNvbQ==</data>", "<string>mail.example.com</string>"),
    Misfit("UserName", "<integer>4711</integer>", "<string>4711</string>"),
    Misfit("Password", "<data>UHJpdmF0ZS1Xb3JkLTE3</data>", "<string>Private-Word-17</string>"),
    Misfit(
      "Certificate", "<string>SW52ZW50ZWQ=</string>", "<data>SW52ZW50ZWQ=</data>"),
  ]

  @Test(arguments: misfits) func aValueOfAnotherTypeIsRepairedAndSaid(_ misfit: Misfit) throws {
    let broken = Array(Self.profile(misfit.text(misfit.broken)).utf8)
    let fault = try #require(throws: UnusableInput.self) { try Sample.translator.read(broken) }.faults[0]
    #expect(fault.code == .wrongType)
    #expect(fault.pointer?.description == "/PayloadContent/0/\(misfit.key)")
    #expect(fault.position?.line == 3)
    #expect(fault.remedy.contains("--lenient"), "\(fault.remedy)")

    let repaired = try Sample.translator.read(broken, options: Self.lenient)
    let right = try Sample.translator.read(Array(Self.profile(misfit.text(misfit.right)).utf8))
    #expect(repaired.imported.profiles.map(\.profile) == right.imported.profiles.map(\.profile))
    let remark = try #require(repaired.remarks.first)
    #expect(repaired.remarks.count == 1)
    #expect(remark.pointer == fault.pointer && remark.position == fault.position)
    for secret in ["Private-Word-17", "4711", "UHJpdmF0ZS1Xb3JkLTE3"] { #expect(!remark.summary.contains(secret)) }

    var options = Self.lenient
    options.includesSecrets = true
    for format in Sample.formats {
      var plain = options
      plain.allowsSilence = true
      for (document, isRepaired) in [(repaired, true), (right, false)] {
        let translation = try Sample.translator.translate(
          document, document.selections[0], to: format, options: plain)
        #expect(translation.report.isBalanced)
        let said = translation.report.outcomes.filter { $0.code == .inputRepaired }
        #expect(said.map(\.severity) == (isRepaired ? [.warning] : []))
      }
    }
    let (one, other) = (
      try Sample.translator.translate(repaired, repaired.selections[0], to: "apple-mobileconfig", options: options),
      try Sample.translator.translate(right, right.selections[0], to: "apple-mobileconfig", options: options)
    )
    #expect(one.bytes == other.bytes, "the output has the right type")
  }

  @Test(arguments: [
    ("SSL", "<string>yes</string>"), ("SSL", "<integer>2</integer>"), ("SSL", "<string>1</string>"),
    ("MailNumberOfPastDaysToSync", "<string>07</string>"), ("MailNumberOfPastDaysToSync", "<string> 7</string>"),
    ("MailNumberOfPastDaysToSync", "<true/>"), ("MailNumberOfPastDaysToSync", "<real>7.5</real>"),
    ("Host", "<data>/w==</data>"), ("Host", "<true/>"), ("Host", "<array/>"), ("PayloadVersion", "<string>2</string>"),
    ("PayloadVersion", "<true/>"), ("Certificate", "<string>no base64!</string>"), ("Password", "<data>AAA=</data>"),
  ]) func whatMayMeanSeveralThingsIsRefused(key: String, value: String) throws {
    let bytes = Array(
      Self.profile("<key>\(key)</key>\(value)<key>EmailAddress</key><string>a@example.com</string>").utf8)
    for options in [TranslationOptions(), Self.lenient] {
      let fault = try #require(throws: UnusableInput.self) { try Sample.translator.read(bytes, options: options) }
        .faults[0]
      #expect(fault.code == .wrongType)
      #expect(fault.pointer?.description == "/PayloadContent/0/\(key)")
      #expect(!fault.remedy.contains("--lenient"))
    }
  }

  @Test func otherFormatsAreRepairedAlike() throws {
    let text = #"{"payload_name": "exchangeactivesyncpolicy", "active_sync_host": "h.example.com", "use_ssl": "true",}"#
    let read = try Sample.translator.read(Array(text.utf8), options: Self.lenient)
    #expect(read.imported.profiles[0].profile.accounts[0][.serverUseSSL] == true)
    #expect(read.remarks.map(\.kind) == [.repaired, .repaired])
  }

  /// What stands beside an inline certificate.
  @Test func thePasswordOfACertificateMustBeText() throws {
    func text(_ password: String) -> [UInt8] {
      Array(
        Self.profile("<key>Certificate</key><data>AAAA</data>\n<key>CertificatePassword</key>\n\(password)").utf8)
    }
    let bytes = text("<data>UHJpdmF0ZS1Xb3JkLTE3</data>")
    let fault = try #require(throws: UnusableInput.self) { try Sample.translator.read(bytes) }.faults[0]
    #expect(fault.summary == "CertificatePassword must be text; it is data.")
    #expect(fault.position?.description == "5:1")
    let read = try Sample.translator.read(bytes, options: Self.lenient)
    let right = try Sample.translator.read(text("<string>Private-Word-17</string>"))
    #expect(read.imported.profiles[0].profile == right.imported.profiles[0].profile)
  }
}
