extension XMLElementReader {
  /// Gathers text up to markup, or up to a quote: then it is an attribute's value, whose line breaks are blanks.
  mutating func gatherText(until quote: UInt8?) throws(InputFault) {
    while !cursor.isAtEnd {
      let byte = cursor.current
      switch byte {
      case UInt8(ascii: "<"): return
      case UInt8(ascii: "&"): try gatherReference()
      case 0x0D:
        gathered.append(quote == nil ? 0x0A : 0x20)
        cursor.index += cursor.byte(after: 1) == 0x0A ? 2 : 1
      case 0x0A where quote != nil, 0x09 where quote != nil:
        gathered.append(0x20)
        cursor.index += 1
      case UInt8(ascii: "]") where quote == nil && cursor.hasPrefix("]]>"): throw straySectionEnd()
      default:
        if byte == quote { return }
        try checkCharacter()
        gathered.append(byte)
        cursor.index += 1
      }
    }
  }

  /// Refuses characters that XML cannot hold.
  func checkCharacter() throws(InputFault) {
    switch cursor.current {
    case 0x09, 0x0A, 0x0D: return
    case ..<0x20: throw forbiddenCharacter()
    case 0xEF where cursor.byte(after: 1) == 0xBF && cursor.byte(after: 2) >= 0xBE: throw forbiddenCharacter()
    default: return
    }
  }
}
