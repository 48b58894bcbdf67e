import EASPolicyTranslator
import Foundation
import TestSupport
import Testing

/// The messages that `make-fixtures.sh` made, and the profile inside them.
enum Fixture {
  private static let folder = Repository.root.appending(path: "Tests/ProfileSigningTests/Fixtures")

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: name)))
  }

  static func profile() throws -> [UInt8] {
    let path = "Samples/apple-mobileconfig/simplest.mobileconfig"
    return Array(try Data(contentsOf: Repository.root.appending(path: path)))
  }

  /// The signatures of a message.
  static func signatures(_ name: String) throws -> [MessageSignature] {
    try SignedProfile.unwrap(try bytes(name))?.signatures ?? []
  }

  /// Trusts the roots in fixtures.
  static func judge(_ roots: String..., asOf day: String = "2026-03-01") throws -> TrustJudge {
    TrustJudge(
      try TrustAnchors(try roots.map { try bytes($0) }, origin: "the roots of the test"),
      at: JudgementTime(try #require(CalendarDate(day))))
  }

  /// The bytes with the last place of some bytes replaced by others of the same length.
  static func replacing(_ old: [UInt8], by new: [UInt8], in bytes: [UInt8]) -> [UInt8] {
    guard let place = bytes.ranges(of: old).last else { return bytes }
    var changed = bytes
    changed.replaceSubrange(place, with: new)
    return changed
  }
}
