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
    ("Password", "<integer>007</integer>"), ("Password", "<integer>+7</integer>"),
    ("Password", "<integer>0x1F</integer>"), ("Password", "<integer>-0</integer>"),
    ("UserName", "<integer>001234</integer>"),
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

  /// Devices read it as well, and it is carried whole.
  @Test func aCertificateWithoutAccountIsRepaired() throws {
    func text(_ id: String, _ keysize: String) -> [UInt8] {
      Array(
        """
        <plist version="1.0"><dict><key>PayloadContent</key><array><dict>
        <key>PayloadType</key><string>com.apple.eas.account</string>
        <key>EmailAddress</key><string>a@example.com</string><key>Host</key><string>mail.example.com</string></dict>
        <dict><key>PayloadType</key><string>com.apple.security.scep</string><key>PayloadUUID</key>\(id)
        <key>PayloadContent</key><dict><key>Keysize</key>\(keysize)</dict></dict>
        </array><key>PayloadType</key><string>Configuration</string></dict></plist>
        """.utf8)
    }
    let broken = text("<integer>12</integer>", "<string>2048</string>")
    let faults = try #require(throws: UnusableInput.self) { try Sample.translator.read(broken) }.faults
    #expect(
      faults.compactMap(\.pointer?.description) == [
        "/PayloadContent/1/PayloadUUID", "/PayloadContent/1/PayloadContent/Keysize",
      ])
    var options = Self.lenient
    options.includesSecrets = true
    let repaired = try Sample.translator.read(broken, options: options)
    let right = try Sample.translator.read(text("<string>12</string>", "<integer>2048</integer>"))
    #expect(repaired.remarks.filter { $0.kind == .repaired }.count == 2)
    let outputs = try [repaired, right].map { document in
      try Sample.translator.translate(document, document.selections[0], to: "apple-mobileconfig", options: options)
    }
    #expect(outputs[0].bytes == outputs[1].bytes)
    #expect(outputs.map(\.report.isBalanced) == [true, true])
  }

  struct Member: CustomTestStringConvertible, Sendable {
    let key: String
    let broken: String
    /// Nil: nobody knows what was meant.
    let right: String?
    var place: String?
    var testDescription: String { key + " " + broken }
  }

  static let members = [
    Member(
      key: "CertificatePassword", broken: "<data>UHJpdmF0ZS1Xb3JkLTE3</data>", right: "<string>Private-Word-17</string>"
    ),
    Member(key: "CertificateName", broken: "<true/>", right: nil),
    Member(key: "CommunicationServiceRules", broken: "<string>x</string>", right: nil),
    Member(
      key: "CommunicationServiceRules", broken: "<dict><key>DefaultServiceHandlers</key><array/></dict>", right: nil,
      place: "/PayloadContent/0/CommunicationServiceRules/DefaultServiceHandlers"),
  ]

  static let profileMembers = [
    Member(
      key: "RemovalDate", broken: "<string>2027-01-02T03:04:05Z</string>", right: "<date>2027-01-02T03:04:05Z</date>"),
    Member(key: "RemovalDate", broken: "<string>tomorrow</string>", right: nil),
    Member(
      key: "PayloadExpirationDate", broken: "<string>2027-01-02T03:04:05Z</string>",
      right: "<date>2027-01-02T03:04:05Z</date>"),
    Member(key: "DurationUntilRemoval", broken: "<string>3600</string>", right: "<integer>3600</integer>"),
    Member(
      key: "ConsentText", broken: "<dict><key>default</key><integer>5</integer></dict>",
      right: "<dict><key>default</key><string>5</string></dict>", place: "/ConsentText/default"),
    Member(key: "ConsentText", broken: "<string>Yes</string>", right: nil),
    Member(key: "PayloadVersion", broken: "<string>1</string>", right: "<integer>1</integer>"),
  ]

  static let enrolmentMembers = [
    Member(key: "Keysize", broken: "<string>2048</string>", right: "<integer>2048</integer>"),
    Member(key: "Key Usage", broken: "<string>5</string>", right: "<integer>5</integer>"),
    Member(key: "Retries", broken: "<string>3</string>", right: "<integer>3</integer>"),
    Member(key: "Retries", broken: "<string>three</string>", right: nil),
    Member(key: "Challenge", broken: "<data>UHJpdmF0ZS1Xb3JkLTE3</data>", right: "<string>Private-Word-17</string>"),
    Member(key: "Subject", broken: "<string>O=Example</string>", right: nil),
  ]

  @Test(arguments: members) func aMemberOfTheAccountMustFit(_ member: Member) throws {
    try check(member, at: "/PayloadContent/0/\(member.key)") { value in
      Self.profile("<key>EmailAddress</key><string>a@example.com</string><key>\(member.key)</key>\(value)")
    }
  }

  @Test(arguments: profileMembers) func aMemberOfTheProfileMustFit(_ member: Member) throws {
    try check(member, at: "/\(member.key)") { value in
      Self.profile("<key>EmailAddress</key><string>a@example.com</string>")
        .replacing("</dict></plist>", with: "<key>\(member.key)</key>\(value)</dict></plist>")
    }
  }

  @Test(arguments: enrolmentMembers) func aMemberOfAnEnrolmentMustFit(_ member: Member) throws {
    try check(member, at: "/PayloadContent/1/PayloadContent/\(member.key)") { value in
      Self.profile(
        """
        <key>EmailAddress</key><string>a@example.com</string><key>PayloadCertificateUUID</key><string>A</string></dict>
        <dict><key>PayloadType</key><string>com.apple.security.scep</string><key>PayloadUUID</key><string>A</string>
        <key>PayloadContent</key><dict><key>\(member.key)</key>\(value)</dict>
        """)
    }
  }

  private func check(_ member: Member, at place: String, _ text: (String) -> String) throws {
    let bytes = Array(text(member.broken).utf8)
    let faults = try #require(throws: UnusableInput.self) { try Sample.translator.read(bytes) }.faults
    #expect(faults.map(\.code) == [.wrongType])
    #expect(faults[0].pointer?.description == member.place ?? place)
    #expect(faults[0].position != nil)
    #expect(faults[0].remedy.contains("--lenient") == (member.right != nil), "\(faults[0].remedy)")
    guard let value = member.right else {
      #expect(throws: UnusableInput.self) { try Sample.translator.read(bytes, options: Self.lenient) }
      return
    }
    let repaired = try Sample.translator.read(bytes, options: Self.lenient)
    let right = try Sample.translator.read(Array(text(value).utf8))
    #expect(repaired.imported.profiles.map(\.profile) == right.imported.profiles.map(\.profile))
    #expect(repaired.remarks.filter { $0.kind == .repaired }.map(\.pointer?.description) == [member.place ?? place])
    var options = Self.lenient
    options.includesSecrets = true
    let outputs = try [repaired, right].map { document in
      try Sample.translator.translate(document, document.selections[0], to: "apple-mobileconfig", options: options)
    }
    #expect(outputs[0].bytes == outputs[1].bytes)
  }

  /// Without the key devices refuse the profile: to remove it would help nobody.
  @Test(arguments: [
    ("PayloadVersion", "<string>2</string>", "1"), ("PayloadType", "<integer>3</integer>", "Configuration"),
  ])
  func aConstantIsTold(key: String, value: String, constant: String) throws {
    let type = key == "PayloadType" ? "" : "<key>PayloadType</key><string>Configuration</string>"
    let text = """
      <plist version="1.0"><dict><key>PayloadContent</key><array><dict>
      <key>PayloadType</key><string>com.apple.eas.account</string><key>EmailAddress</key><string>a@example.com</string>
      </dict></array>\(type)<key>\(key)</key>\(value)</dict></plist>
      """
    let fault = try #require(throws: UnusableInput.self) { try Sample.translator.read(Array(text.utf8)) }.faults[0]
    #expect(fault.remedy.hasPrefix("Write \(constant)"))
    #expect(!fault.remedy.contains("remove"))
  }
}
