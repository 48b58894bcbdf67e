import Documents
import Mapping
import PolicyModel
import TestSupport
import Testing
import Translation

/// Several fields in one text.
@Suite struct JoiningTests {
  private static let fields = ["identity.domain", "identity.userName"]
  private static var join: Converting { Converting(.join(separator: "\\", unlessContains: "@"), fields) }

  @Test(arguments: [
    ("CORP\\kim", "CORP", "kim"), ("kim", nil, "kim"), ("CORP\\a\\b", "CORP", "a\\b"),
    ("${owner.netbiosDomain}\\${owner.userName}", "${owner.netbiosDomain}", "${owner.userName}"),
    ("X${owner.netbiosDomain}\\kim", "X${owner.netbiosDomain}", "kim"),
  ])
  func aDomainStandsBeforeTheLogin(_ text: String, _ domain: String?, _ login: String) throws {
    let values = [domain.map(FieldValue.template), .template(login)]
    #expect(try Self.join.read(.string(text)) == values)
    #expect(Self.join.write(values[0], values[1]).node == .string(text))
  }

  @Test func anEmptyPartLeavesTheSeparatorOut() throws {
    #expect(Self.join.write(.template(""), .template("kim")).node == .string("kim"))
    #expect(Self.join.write(nil, .template("kim")).node == .string("kim"))
    #expect(try Self.join.read(.string("\\kim")) == [nil, .template("kim")])
    #expect(Self.join.write(.template("CORP"), nil).obstacle == "there is no login to join it to")
    #expect(Self.join.write(.template("CORP"), .template("")).node == nil)
  }

  @Test(arguments: ["kim@example.com", "${owner.upn}", "${owner.email}"])
  func aLoginThatIsAnAddressNeedsNoDomain(_ login: String) {
    let written = Self.join.write(.template("CORP"), .template(login))
    #expect(written.node == .string(login))
    #expect(written.narrowed.keys.sorted() == [0])
  }

  @Test func variablesAreSpelledAndMissedOnesNamed() throws {
    let dialect = try Sample.translator.registry.dialect("manageengine")
    let join = Converting(.join(separator: "\\", unlessContains: "@"), Self.fields, dialect)
    #expect(
      join.write(.template("${owner.netbiosDomain}"), .template("${owner.userName}")).node
        == .string("%domainname%\\%username%"))
    let written = join.write(.template("CORP"), .template("${device.imei}"))
    #expect(written.node == .string("CORP\\${device.imei}"))
    #expect(written.unspelled == ["${device.imei}"])
  }

  private static let server = ["server.host", "server.port", "server.path"]

  @Test(arguments: [
    ("mail.example.com", "mail.example.com", nil, nil), ("mail.example.com:8443", "mail.example.com", 8443, nil),
    ("mail.example.com/x", "mail.example.com", nil, "/x"), ("h:1/x/y", "h", 1, "/x/y"),
    ("[2001:db8::1]:443", "2001:db8::1", 443, nil), ("2001:db8::1", "2001:db8::1", nil, nil),
    ("h:65535", "h", 65535, nil),
  ])
  func aHostAPortAndAPath(_ text: String, _ host: String, _ port: Int?, _ path: String?) throws {
    let values: [FieldValue?] = [.template(host), port.map(FieldValue.integer), path.map { .template($0) }]
    let hostPort = Converting(.hostPort, Self.server)
    #expect(try hostPort.read(.string(text)) == values)
    #expect(hostPort.write(values[0], values[1], values[2]).node == .string(text))
  }

  @Test(arguments: [
    ("https://mail.example.com", "mail.example.com", nil, nil), ("https://h/", "h", nil, nil),
    ("http://h:80/a?b#c", "h", 80, "/a?b#c"), ("[::1]", "::1", nil, nil),
  ])
  func aURLIsTakenApart(_ text: String, _ host: String, _ port: Int?, _ path: String?) throws {
    let values: [FieldValue?] = [.template(host), port.map(FieldValue.integer), path.map { .template($0) }]
    #expect(try Converting(.hostPort, Self.server).read(.string(text)) == values)
  }

  @Test(arguments: ["h:0", "h:65536", "h:", "h:x", "h:-1", "[::1]x", "[::1]:"])
  func whatIsNoPortIsRefused(_ text: String) {
    let refusal = Converting(.hostPort, Self.server).refusal(.string(text))
    #expect(refusal == "value-out-of-range: must be a host, or host:port")
  }

  @Test func aPathWithoutItsSlashDoesNotBecomePartOfTheHost() {
    let written = Converting(.hostPort, Self.server).write(.text("mail.example.com"), nil, .text("owa"))
    #expect(written.node == .string("mail.example.com/owa"))
    #expect(written.narrowed.keys.sorted() == [2])
  }

  @Test func aPathWithoutAFieldStaysWithTheHost() throws {
    let two = Converting(.hostPort, ["server.host", "server.port"])
    #expect(try two.read(.string("h:1/x")) == [.template("h/x"), .integer(1)])
    #expect(two.write(nil, .integer(1)).obstacle == "there is no host to join it to")
    #expect(two.refusal(.integer(1)) == "wrong-type: must be text: a host, or host:port")
  }
}
