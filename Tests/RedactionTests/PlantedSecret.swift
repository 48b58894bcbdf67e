import EASPolicyTranslator
import TestSupport

/// A password that no sample holds, and every form in which a text could tell it.
enum PlantedSecret {
  private static let core = "Pl4ntedS3cret"

  /// The samples' own invented secrets, which the planted one takes the place of.
  private static let originals = ["Example-Pa55-only", "Example-Challenge-only"]

  /// The bytes of a sample with the planted secret; nil if the sample holds none in clear.
  static func bytes(_ sample: Sample) throws -> [UInt8]? {
    guard let text = String(validating: try sample.bytes(), as: UTF8.self) else { return nil }
    let planted = originals.reduce(text) { $0.replacing($1, with: "Pl4ntedS3cret%é-A") }
    return planted == text ? nil : Array(planted.utf8)
  }

  static let samples: [Sample] = Sample.all.filter { sample in ((try? bytes(sample)) ?? nil) != nil }

  /// What must not be in a text: the secret plain (also escaped for XML, HTML, JSON and web addresses, which leave its
  /// beginning alone), as base64 at each of its three places, as hexadecimal digits, and in UTF-16.
  static let traces: [String] = {
    let bytes = Array(core.utf8)
    let base64 = (0..<3).map { shift in
      // Without the characters that depend on what stands before and behind.
      String(Base64.text([UInt8](repeating: 0x20, count: shift) + bytes).dropFirst(shift == 0 ? 0 : 4).prefix(12))
    }
    let digits = bytes.map { String($0, radix: 16) }.joined()
    let wide = core.map { String($0) }.joined(separator: "\0")
    let percent = bytes.map { "%" + String($0, radix: 16) }.joined()
    return [core, digits, digits.uppercased(), wide, percent, String(core.reversed())] + base64
  }()

  static func isTold(in text: String) -> Bool { traces.contains { text.contains($0) } }
}
