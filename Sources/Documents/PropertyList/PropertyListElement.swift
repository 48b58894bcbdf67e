/// The elements of an XML property list. Raw values are the letters of the name, packed into a word.
enum PropertyListElement: UInt64 {
  case plist = 0x70_6C69_7374
  case dict = 0x6469_6374
  case array = 0x61_7272_6179
  case key = 0x6B_6579
  case string = 0x7374_7269_6E67
  case integer = 0x69_6E74_6567_6572
  case real = 0x7265_616C
  case boolTrue = 0x7472_7565
  case boolFalse = 0x66_616C_7365
  case data = 0x6461_7461
  case date = 0x6461_7465

  /// The name in tags.
  var name: String {
    var letters: [UInt8] = []
    var rest = rawValue
    while rest > 0 {
      letters.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}
