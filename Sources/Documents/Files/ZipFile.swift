/// What the first entry of a ZIP archive tells.
enum ZipFile {
  private static let entry: [UInt8] = [0x50, 0x4B, 3, 4]
  /// Names of first entries that office programs write.
  private static let officeNames = ["[Content_Types].xml", "xl/", "word/", "ppt/", "_rels/.rels", "docProps/"]

  /// Whether the first entry is encrypted: bit 0 of its flags.
  @Sendable static func isEncrypted(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: entry) && bytes.count > 6 && bytes[6] & 1 == 1
  }

  /// Whether the archive is a document of an office program, which are archives inside.
  @Sendable static func isOfficeDocument(_ bytes: [UInt8]) -> Bool {
    guard bytes.starts(with: entry), bytes.count > 30 else { return false }
    let name = bytes.dropFirst(30).prefix(Int(bytes[26]) | Int(bytes[27]) << 8)
    if officeNames.contains(where: { name.starts(with: Array($0.utf8)) }) { return true }
    return name.elementsEqual("mimetype".utf8)
      && bytes.dropFirst(38).starts(with: Array("application/vnd.oasis.opendocument".utf8))
  }
}
