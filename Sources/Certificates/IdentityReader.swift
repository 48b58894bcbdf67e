import SwiftASN1

/// Reads the certificates of PKCS #12 files (RFC 7292).
///
/// The structure is read here; deriving keys and decrypting are the cryptographic library's. Private keys stay encrypted:
/// only bags with certificates and the attributes beside bags are read. The digest over the whole file is not checked,
/// because no library here has the key derivation that it needs, so that a changed file is not noticed; nothing but what
/// reports say of certificates depends on it, and devices check it themselves.
public struct IdentityReader: Sendable {
  /// The largest file, in bytes.
  public static let largest = 1 << 20
  /// How many rounds of key derivation one part of a file may want.
  public static let mostRounds = 1_000_000

  /// How many rounds may still be spent on files that this reader reads. Whoever has many files uses one reader for all.
  public private(set) var remainingRounds: Int

  /// Creates a reader.
  public init(rounds: Int = 2 * Self.mostRounds) { remainingRounds = rounds }

  /// Reads a file.
  ///
  /// - Parameter password: The password; nil: only what is not encrypted can be read.
  public mutating func read(_ bytes: [UInt8], password: String?) -> IdentityReading {
    guard bytes.count <= Self.largest else { return .notLookedInto(.tooLarge) }
    do {
      var contents = IdentityContents()
      for part in try IdentityParts.all(in: bytes) { try read(part, password, into: &contents) }
      return contents.reading
    } catch let stop as IdentityStop {
      return stop.reading
    } catch {
      return .malformed
    }
  }

  private mutating func read(_ part: IdentityParts.Part, _ password: String?, into contents: inout IdentityContents)
    throws
  {
    switch part {
    case .plain(let bytes): try contents.read(bytes)
    case .other: throw IdentityStop(reading: .notLookedInto(.noPasswordScheme))
    case .encrypted(let algorithm, let bytes):
      let scheme = try PasswordScheme(algorithm)
      guard let password else { throw IdentityStop(reading: .noPassword) }
      guard scheme.rounds <= min(Self.mostRounds, remainingRounds) else {
        throw IdentityStop(reading: .notLookedInto(.tooManyRounds))
      }
      remainingRounds -= scheme.rounds
      // A wrong password gives bytes that are nothing, now and then with a proper end.
      do {
        try contents.read(try scheme.decrypt(bytes, password: Array(password.utf8)))
      } catch {
        throw IdentityStop(reading: .wrongPassword)
      }
    }
  }
}

/// Why reading an identity ends early.
struct IdentityStop: Error {
  let reading: IdentityReading
}
