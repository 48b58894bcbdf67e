import Documents
import TestSupport

/// Writes a document as an XML property list in one of many spellings.
struct SpelledPropertyList {
  var random: SeededGenerator

  mutating func text(_ node: Node) -> String {
    let heads = [
      "", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<?xml version='1.0' encoding='utf-8' standalone='yes'?>\r\n",
    ]
    let types = [
      "", "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">",
      "<!DOCTYPE plist SYSTEM 'file://localhost/System/Library/DTDs/PropertyList.dtd'>\n", "<!DOCTYPE plist>",
    ]
    let body = between() + value(node) + between()
    let root =
      chance(85)
      ? random.pick(["<plist version=\"1.0\">", "<plist>", "<plist version='0.9' >"]) + body + "</plist>" : value(node)
    return random.pick(heads) + between() + random.pick(types) + between() + root + between()
  }

  private mutating func value(_ node: Node) -> String {
    switch node.value {
    case .null: return element("string", "")
    case .boolean(let flag):
      return random.pick(flag ? ["<true/>", "<true />", "<true></true>"] : ["<false/>", "<false></false>"])
    case .number(let number):
      return number.isInteger ? element("integer", integer(number.text)) : element("real", real(number.text))
    case .string(let text): return element("string", content(text))
    case .data(let bytes): return element("data", base64(bytes))
    case .date(let text): return element("date", space() + (chance(4) ? String(text.prefix(10)) : text) + space())
    case .array(let items):
      var inside = between()
      for item in items { inside += value(item) + between() }
      return element("array", inside)
    case .object(let object):
      var inside = between()
      for member in object.members {
        inside += element("key", content(member.key)) + between() + value(member.value) + between()
      }
      if chance(2), let first = object.members.first { inside += element("key", content(first.key)) + "<true/>" }
      return element("dict", inside)
    }
  }

  private mutating func element(_ name: String, _ content: String) -> String {
    if content.isEmpty, chance(50) { return "<\(name)/>" }
    return "<\(name)" + (chance(4) ? random.pick([" ", "\n", " a='1'", " id = \"x\" "]) : "") + ">" + content
      + "</\(name)" + (chance(5) ? " " : "") + ">"
  }

  private mutating func integer(_ text: String) -> String {
    if chance(10) {
      return random.pick([
        "0x1F", "-0x1f", "+7", "007", " 12 ", "\n3", "9223372036854775808", "1_0", "-0", "0X0a", "", "٣",
      ])
    }
    return text
  }

  private mutating func real(_ text: String) -> String {
    chance(10)
      ? random.pick(["1", "-.5", "5.", "1e400", "nan", "inf", " 2.5 ", "+1.5", "1_0.5", "0x1p3", "-Infinity", "1e"])
      : text
  }

  private mutating func base64(_ bytes: [UInt8]) -> String {
    var text = Base64.text(bytes)
    if chance(30) {
      text = text.enumerated().map { $0.offset % 8 == 7 ? "\($0.element)\n\t" : "\($0.element)" }.joined()
    }
    if chance(3) { text += random.pick(["*", "=", "A", "AA", " A==", "é"]) }
    return text
  }

  private mutating func content(_ text: String) -> String {
    var spelled = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": spelled += random.pick(["&lt;", "&#60;", "&#x3C;", "<![CDATA[<]]>"])
      case "&": spelled += random.pick(["&amp;", "&#38;", "&#x26;"])
      case ">": spelled += random.pick(["&gt;", "&#62;"])
      case "\r": spelled += "&#13;"
      default:
        if chance(5) {
          spelled += random.pick(["&#\(scalar.value);", "&#x" + String(scalar.value, radix: 16) + ";"])
        } else {
          spelled.unicodeScalars.append(scalar)
        }
      }
      if chance(2) { spelled += random.pick(["<!-- c -->", "<![CDATA[]]>", "<?pi x?>", "\r\n", "\r"]) }
    }
    return spelled
  }

  private mutating func space() -> String { chance(10) ? random.pick([" ", "\n", "\t"]) : "" }

  private mutating func between() -> String {
    guard chance(25) else { return "" }
    return random.pick([
      " ", "\n\t", "\r\n", "<!-- comment -->", "\n<!---->\n", "<?pi?>", "<?name some text?>", " <!-- <dict> -->",
    ])
  }

  private mutating func chance(_ percent: Int) -> Bool { random.next() % 100 < UInt64(percent) }
}
