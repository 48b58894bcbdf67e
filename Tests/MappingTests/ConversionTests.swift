import Documents
import Mapping
import PolicyModel
import Testing

/// Values of single fields.
@Suite struct ConversionTests {
  private static let flag = "server.useSSL"

  @Test func plainIsTheSameValue() throws {
    let plain = Converting(.plain, [Self.flag])
    #expect(try plain.read(.boolean(true)) == [.boolean(true)])
    #expect(plain.write(.boolean(true)).node == .boolean(true))
    #expect(plain.refusal(.string("yes")) == "wrong-type: must be true or false")
    #expect(plain.refusal(.integer(1)) == "wrong-type: must be true or false")
    #expect(plain.refusal(Node(.null)) == "wrong-type: must be true or false")
  }

  @Test func invertIsTheOpposite() throws {
    let invert = Converting(.invert, [Self.flag])
    #expect(try invert.read(.boolean(true)) == [.boolean(false)])
    #expect(invert.write(.boolean(true)).node == .boolean(false))
    #expect(invert.refusal(.string("true")) == "wrong-type: must be true or false")
    #expect(invert.write(.integer(1)).obstacle != nil)
  }

  @Test(arguments: [
    ("9007199254740993", "9007199254740993"), ("-9223372036854775808", "-9223372036854775808"), ("0", "0"),
  ])
  func anIdentifierIsExactBeyondTheDoublesReach(_ number: String, _ text: String) throws {
    let id = Converting(.identifier, ["profile.vendorID"])
    let value = FieldValue.template(text)
    #expect(try id.read(Node(.number(Number(text: number)))) == [value])
    #expect(try id.read(.string(text)) == [value])
    #expect(id.write(value).node == Node(.number(Number(text: number))))
  }

  @Test(arguments: ["9223372036854775808", "007", "+1", "-0", "1.0", "a-1", "١"])
  func anIdentifierThatIsNoNumberStaysText(_ text: String) throws {
    let id = Converting(.identifier, ["profile.vendorID"])
    #expect(id.write(.template(text)).node == .string(text))
    #expect(try id.read(.string(text)) == [.template(text)])
    #expect(id.refusal(Node(.number(Number(text: "1.5")))) == "wrong-type: must be an id: a number or text")
  }

  @Test func aMemberIsAWordOfAList() throws {
    let member = Converting(.member(name: "mail"), ["services.mail.enabled"])
    #expect(try member.read(.array([.string("notes"), .string("mail")])) == [.boolean(true)])
    #expect(try member.read(.array([.string("Mail")])) == [.boolean(false)])
    #expect(try member.read(.array([])) == [.boolean(false)])
    #expect(member.refusal(.string("mail")) == "wrong-type: must be a list of words")
    #expect(member.refusal(.array([.integer(1)])) == "wrong-type: must be a list of words")
  }

  @Test func bytesAreBase64Text() throws {
    let base64 = Converting(.base64, ["certificate.data"])
    #expect(try base64.read(.string("aGk=")) == [.secret(Secret([0x68, 0x69]))])
    #expect(try base64.read(.string("aG\n k=")) == [.secret(Secret([0x68, 0x69]))])
    #expect(base64.write(.secret(Secret([0x68, 0x69]))).node == .string("aGk="))
    #expect(base64.write(.secret(.withheld)).node == nil)
    for wrong in ["a", "aGk", "a*==", "aGk=="] {
      #expect(base64.refusal(.string(wrong)) == "wrong-type: must be base64 text", "\(wrong)")
    }
  }

  @Test func daysOfTheWeekAreBits() throws {
    let week = Weekday.allCases.map(\.rawValue)
    let number = Converting(.bits(week, asText: false), ["sync.peak.days"])
    let text = Converting(.bits(week, asText: true), ["sync.peak.days"])
    let workdays = FieldValue.words(["mon", "tue", "wed", "thu", "fri"])
    for bits in [number, text] {
      #expect(try bits.read(.integer(62)) == [workdays])
      #expect(try bits.read(.string("0111110")) == [workdays])
      #expect(try bits.read(.integer(0)) == [.words([])])
    }
    #expect(number.write(workdays).node == .integer(62))
    #expect(text.write(workdays).node == .string("0111110"))
    #expect(number.write(.words(["sat"])).node == .integer(64))
    #expect(number.refusal(.integer(128)) == "value-out-of-range: must be between 0 and 127")
    #expect(number.refusal(.integer(-1)) == "value-out-of-range: must be between 0 and 127")
    let digits = "wrong-type: must be 7 digits, each 0 or 1, or the number of a bit mask"
    for wrong in ["011111", "01111100", "0211110", ""] { #expect(text.refusal(.string(wrong)) == digits) }
  }

  @Test func aListIsTextWithSeparators() throws {
    let text = Converting(.list(separator: ",", asText: true), ["server.alternateHosts"])
    let list = FieldValue.list(["a", "b c"])
    #expect(try text.read(.string(" a, b c ,,")) == [list])
    #expect(try text.read(.array([.string("a"), .string("b c")])) == [list])
    #expect(text.write(list).node == .string("a,b c"))
    #expect(text.write(.list(["a,b"])).obstacle == "an item holds the separator ,")
    #expect(text.refusal(.integer(1)) == "wrong-type: must be a list of text")
    let array = Converting(.list(separator: " ", asText: false), ["profile.tags"])
    #expect(array.write(list).node == .array([.string("a"), .string("b c")]))
    #expect(try array.read(.string("a b")) == [.list(["a", "b"])])
  }

  @Test func spillTakesTheFirstPart() throws {
    let spill = Converting(.spill(separator: ",", field: "profile.tags", unreadable: ["some"]), ["profile.scope"])
    #expect(try spill.read(.string("withAny, a, b")) == [.word("withAny")])
    #expect(try spill.read(.string("all")) == [.word("all")])
    #expect(try spill.read(.string(", a")) == [.word("none")])
    #expect(Conversion.spilled("withAny, a,, b ", separator: ",") == ["a", "b"])
    #expect(spill.write(.word("withAny")).node == .string("withAny"))
    #expect(spill.refusal(.string("many"))?.hasPrefix("unknown-word: must be one of none, all") == true)
    #expect(spill.refusal(.integer(1)) == "wrong-type: must be text")
  }
}
