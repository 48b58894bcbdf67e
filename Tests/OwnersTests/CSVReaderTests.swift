import Foundation
import TestSupport
import Testing

@testable import Documents
@testable import Owners

/// Separated values: what RFC 4180 says, what is tolerated, what is refused.
@Suite struct CSVReaderTests {
  /// All records, and the faults as `line:column code`; a fault that ends the reading comes last.
  static func read(
    _ bytes: [UInt8], chunk: Int = 1 << 16, limits: CSVLimits = .standard
  ) -> (records: [CSVRecord], faults: [String]) {
    var records: [CSVRecord] = []
    var faults: [String] = []
    let reader = CSVReader(limits: limits, chunks: chunks(bytes, chunk))
    do {
      while let row = try reader.next() {
        switch row {
        case .success(let record): records.append(record)
        case .failure(let fault): faults.append("\(fault.position?.description ?? "-") \(fault.code.rawValue)")
        }
      }
    } catch let fault as InputFault {
      faults.append("\(fault.position?.description ?? "-") \(fault.code.rawValue) end")
    } catch {
      faults.append("\(error)")
    }
    return (records, faults)
  }

  static func chunks(_ bytes: [UInt8], _ size: Int) -> ByteChunks {
    var index = 0
    return {
      guard index < bytes.count else { return nil }
      defer { index += size }
      return Array(bytes[index..<min(index + size, bytes.count)])
    }
  }

  static func fields(_ text: String) -> [[String]] { read(Array(text.utf8)).records.map(\.fields) }

  @Test(arguments: [
    ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
    ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
    ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
    ("\"a\",\"b\"\r\n\"1\",2\r\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r\n\"x\r\ny\",\"p\"\"q\"\r\n", [["a", "b"], ["x\r\ny", "p\"q"]]),
    ("a,b\n\"1,5\",\"\"\n", [["a", "b"], ["1,5", ""]]),
    ("a,b\n,\n", [["a", "b"], ["", ""]]),
    ("a,b\n 1 , 2 \n", [["a", "b"], [" 1 ", " 2 "]]),
    ("a\n\n\n1\n\n", [["a"], ["1"]]),
    ("a;b\n1,5;2\n", [["a", "b"], ["1,5", "2"]]),
    ("a\tb\n1;5\t2,5\n", [["a", "b"], ["1;5", "2,5"]]),
    ("\"x;y;z\",b\n1,2\n", [["x;y;z", "b"], ["1", "2"]]),
    ("sep=;\r\na,x;b\r\n1;2\r\n", [["a,x", "b"], ["1", "2"]]),
    ("sep=;x\n1\n", [["sep=", "x"]]),
    ("#TYPE Some.Person, of; a\r\n\"a\";\"b\"\r\n1;2\r\n", [["a", "b"], ["1", "2"]]),
    ("#TYPE x\nsep=;\na,x;b\n", [["a,x", "b"]]),
    ("#TYPE,b\n1,2\n", [["#TYPE", "b"], ["1", "2"]]), ("#TYPE x", []), ("#TYP", [["#TYP"]]),
    ("a\n\"\"\"\"\n", [["a"], ["\""]]),
    ("größe,b\n\"é\",𝄞\n", [["größe", "b"], ["é", "𝄞"]]),
    ("", []), ("\n\n", []),
  ])
  func reads(_ text: String, _ expected: [[String]]) {
    #expect(Self.fields(text) == expected)
  }

  @Test func aTypeLineCountsAndMayBeCut() {
    for size in 1...9 {
      let (records, faults) = Self.read(Array("#TYPE Some.Person\r\na;b\r\n1;2\r\n".utf8), chunk: size)
      #expect(records.map(\.fields) == [["a", "b"], ["1", "2"]] && faults.isEmpty)
      #expect(records.map(\.line) == [2, 3])
    }
  }

  /// However the file is cut into chunks, in whatever encoding.
  @Test func chunksAndEncodingsDoNotMatter() {
    let text = "größe;\"b\"\"c\"\r\n\"x\ny\";𝄞é\r\n1;\"\"\n"
    let expected = [["größe", "b\"c"], ["x\ny", "𝄞é"], ["1", ""]]
    let utf8 = Array(text.utf8)
    func utf16(_ order: (UInt16) -> [UInt8]) -> [UInt8] { ([0xFEFF] + Array(text.utf16)).flatMap(order) }
    let files = [
      utf8, [0xEF, 0xBB, 0xBF] + utf8, utf16 { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
      utf16 { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
    ]
    for file in files {
      for size in 1...7 {
        let (records, faults) = Self.read(file, chunk: size)
        #expect(records.map(\.fields) == expected && faults.isEmpty, "\(faults)")
        #expect(records.map(\.line) == [1, 2, 4])
      }
    }
  }

  @Test(arguments: [
    ("a,b\n1\n2,3\n", ["2:1 malformed-document"], 2),
    ("a,b\n1,2,3\n4,5\n", ["2:1 malformed-document"], 2),
    ("a,b\nx\"y,2\n4,5\n", ["2:2 malformed-document"], 2),
    ("a,b\n\"x\"y,2\n4,5\n", ["2:4 malformed-document"], 2),
    ("a,b\n1,ö\"x\n4,5\n", ["2:4 malformed-document"], 2),
    ("a,b\n1,2\n3,\"x\ny,z\n", ["3:3 malformed-document end"], 2),
    ("a,b\n1,\u{0}\n4,5\n", ["2:3 invalid-text"], 2),
    ("a,b\n\"\u{0}\",\n4,5\n", ["2:2 invalid-text"], 2),
    ("\"a", ["1:1 malformed-document end"], 0),
  ])
  func refuses(_ text: String, _ faults: [String], _ records: Int) {
    for size in [1, 3, 1000] {
      let found = Self.read(Array(text.utf8), chunk: size)
      #expect(found.faults == faults)
      #expect(found.records.count == records)
    }
  }

  @Test func bytesThatAreNoTextEndTheReading() throws {
    for (bytes, fault) in [
      (Array("a,b\n1,ö".utf8) + [0xFF] + Array("\n".utf8), "2:4 invalid-text end"),
      (Array("a,b\n1,".utf8) + [0xC3], "2:3 invalid-text end"),
      (Array("a,b\n1,".utf8) + [0xE2, 0x82, 0x28], "2:3 invalid-text end"),
      ([0xFF, 0xFE, 0x61, 0, 0x0A, 0, 0x00, 0xDC], "2:1 invalid-text end"),
      ([0xFF, 0xFE, 0x61, 0, 0x0A], "1:2 invalid-text end"),
      ([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], "- unsupported-encoding end"),
    ] as [([UInt8], String)] {
      for size in [1, 2, 1000] { #expect(Self.read(bytes, chunk: size).faults == [fault]) }
    }
    let reader = CSVReader(chunks: Self.chunks(Array("a\nxy".utf8) + [0x80], 2))
    let fault = #expect(throws: InputFault.self) { while try reader.next() != nil {} }
    #expect(fault?.summary.contains("offset 4") == true)
  }

  @Test func limitsHold() {
    let limits = CSVLimits(recordBytes: 100, columns: 3)
    let long = String(repeating: "x", count: 200)
    for size in [1, 7, 1000] {
      func read(_ text: String) -> (records: [CSVRecord], faults: [String]) {
        Self.read(Array(text.utf8), chunk: size, limits: limits)
      }
      #expect(read("a,b\n\(long),1\n1,2\n").faults.map { $0.hasSuffix("too-large") } == [true])
      #expect(read("a,b\n\(long),1\n1,2\n").records.count == 2)
      #expect(read("a,b\n\"\(long)\",1\n1,2\n").faults == ["2:1 malformed-document end"])
      #expect(read("a,b,c,d,e\n1,2,3\n").faults == ["1:7 too-large"])
      #expect(read("a,b,c\n" + String(repeating: ",", count: 5000) + "\n1,2,3\n").records.count == 2)
    }
  }

  @Test func whatTheChunksThrowIsThrown() {
    struct Broken: Error {}
    let reader = CSVReader { throw Broken() }
    #expect(throws: Broken.self) { try reader.next() }
  }

  /// A stream of 200 MB, made while it is read: what is kept stays as large as a chunk and a record.
  @Test func memoryIsBounded() throws {
    let row = Array(("kim.adler@example.com,\"" + String(repeating: "x", count: 2000) + "\"\r\n").utf8)
    let chunk = Array(repeatElement(row, count: 32).joined())
    var left = (200 << 20) / chunk.count
    var isFirst = true
    let reader = CSVReader {
      if isFirst {
        isFirst = false
        return Array("email,note\r\n".utf8)
      }
      left -= 1
      return left < 0 ? nil : chunk
    }
    let total = (200 << 20) / chunk.count * 32
    var count = -1
    var most = 0
    while let row = try reader.next() {
      #expect(try row.get().fields.count == 2)
      count += 1
      most = max(most, reader.retainedBytes)
    }
    #expect(count == total)
    #expect(most < 4 * chunk.count, "\(most) bytes are kept")
  }
}
