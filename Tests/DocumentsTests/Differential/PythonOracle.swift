import Foundation
import TestSupport

/// Python's json and plistlib as judges of many documents at once.
enum PythonOracle {
  /// What a document is read as.
  enum Syntax: String {
    case json
    case xml
    case binary
  }

  /// What Python says of a document.
  struct Verdict {
    /// The value as ``Documents/Node/canonicalForm``; nil if it refuses even the tamed document.
    let form: String?
    /// Whether it refuses the document, and reads it without the parts that are not checked elsewhere.
    let isTamed: Bool
    /// What is special about the document, by the names of ``DeliberateDifference``.
    let marks: Set<String>
    /// The value as Python writes it, in several spellings.
    let rewritten: [[UInt8]]
    /// Why it refuses the document.
    let complaint: String
  }

  static var isAvailable: Bool { Checker.runs(with: "json", "plistlib") }

  /// One process judges all documents.
  static func judge(_ documents: [[UInt8]], as syntax: Syntax) throws -> [Verdict] {
    try Checker.inFolder { folder in
      var file = Data()
      for document in documents {
        withUnsafeBytes(of: UInt32(document.count).bigEndian) { file.append(contentsOf: $0) }
        file.append(contentsOf: document)
      }
      try file.write(to: folder.appending(path: "documents"))
      let (text, status) = try Checker.run(program, [syntax.rawValue], in: folder)
      guard status == 0 else { throw OracleFault(output: text) }
      let lines = try String(contentsOf: folder.appending(path: "verdicts"), encoding: .utf8)
      return lines.split(separator: "\n").map(verdict)
    }
  }

  struct OracleFault: Error {
    let output: String
  }

  private static func verdict(_ line: Substring) -> Verdict {
    let parts = line.split(separator: " ", omittingEmptySubsequences: false)
    let marks = Set(parts[1].split(separator: ",").map(String.init))
    guard parts[0] != "no" else {
      return Verdict(
        form: nil, isTamed: false, marks: marks, rewritten: [], complaint: parts[2...].joined(separator: " "))
    }
    return Verdict(
      form: String(parts[2]), isTamed: parts[0] == "tamed", marks: marks, rewritten: parts[3...].map(bytes),
      complaint: "")
  }

  private static func bytes(_ hex: Substring) -> [UInt8] {
    let digits = hex.utf8.map { $0 < 0x60 ? $0 - 0x30 : $0 - 0x57 }
    return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }

  private static let program: String = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    return (try? String(contentsOf: folder.appending(path: "oracle.py"), encoding: .utf8)) ?? "raise SystemExit(1)"
  }()
}
