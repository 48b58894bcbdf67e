import Documents
import EASPolicyTranslator
import Testing

/// Lists in the encoding of workbooks on Windows, and files that are no lists.
@Suite struct ListEncodingTests {
  private static let list =
    Array("email,full name\r\ngoetz@example.com,G".utf8) + [0xF6] + Array("tz ".utf8) + [0x80]
    + Array("\r\n".utf8)

  private func read(_ bytes: [UInt8], _ encoding: TextEncoding? = nil, chunk: Int = 7) throws -> [Owner] {
    var options = OwnerList.Options()
    options.encoding = encoding
    var rest = bytes[...]
    let reader = try OwnerList.read(options) {
      defer { rest = rest.dropFirst(chunk) }
      return rest.isEmpty ? nil : Array(rest.prefix(chunk))
    }
    return try reader.all().owners
  }

  @Test(arguments: [1, 3, 7, 1000]) func theEncodingThatIsNamedIsRead(chunk: Int) throws {
    let owners = try read(Self.list, .windows1252, chunk: chunk)
    #expect(owners.count == 1)
    #expect(owners[0].stated.values.contains("Götz €"))
  }

  @Test func withoutItTheWayOutIsNamed() throws {
    let fault = try #require(throws: InputFault.self) { try read(Self.list) }
    #expect(fault.code == .invalidText)
    #expect(fault.summary.contains("offset 36"))
    #expect(fault.remedy.contains("--list-encoding windows-1252"))
    let wrong = try #require(throws: InputFault.self) { try read(Self.list, .latin1) }
    #expect(wrong.summary.contains("ISO-8859-1"))
  }

  @Test(arguments: [1, 5, 512]) func aWorkbookIsNoList(chunk: Int) throws {
    let bytes: [UInt8] =
      [0x50, 0x4B, 3, 4, 20, 0, 6, 0] + Array(repeating: 0, count: 18) + [19, 0, 0, 0]
      + Array("[Content_Types].xml".utf8)
      + Array(repeating: 9, count: 3000)
    let fault = try #require(throws: InputFault.self) { try read(bytes, chunk: chunk) }
    #expect(fault.code == .otherFile)
    #expect(fault.remedy.contains("CSV"))
  }
}
