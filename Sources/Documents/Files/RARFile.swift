/// What the beginning of a RAR archive tells.
enum RARFile {
  /// Whether names and contents are encrypted. Archives that hide contents alone do not tell it here.
  @Sendable static func isEncrypted(_ bytes: [UInt8]) -> Bool {
    guard bytes.count > 13 else { return false }
    // Version 5: the first header after the check sum is of type 4. Version 4: bit 7 of the main header's flags.
    if bytes[6] == 1 { return bytes[13] == 4 }
    return bytes[6] == 0 && bytes[10] & 0x80 != 0
  }
}
