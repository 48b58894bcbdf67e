/// A kind of file that holds no settings which could be read: archives, office documents, keys, pictures.
///
/// People give a sign-in page in place of an export, a workbook in place of a list, a profile in a locked archive. Naming
/// the kind says what to do.
public struct FileKind: Sendable {
  /// What it is, such as `a ZIP archive`.
  public let name: String
  /// What to do, in a sentence.
  public let remedy: String
  /// What to do where it is protected.
  let unlocking: String
  /// Any of these tells it.
  let signatures: [FileSignature]
  /// Whether a file of the kind is protected by a password or encrypted.
  let isProtected: @Sendable ([UInt8]) -> Bool

  init(
    _ name: String, _ signatures: [FileSignature], remedy: String, unlocking: String = "",
    isProtected: @escaping @Sendable ([UInt8]) -> Bool = { _ in false }
  ) {
    self.name = name
    self.signatures = signatures
    self.remedy = remedy
    self.unlocking = unlocking
    self.isProtected = isProtected
  }

  /// The kind of a file, judged by its first bytes; nil: it may hold settings.
  public static func of(_ bytes: [UInt8]) -> FileKind? {
    startsLikeSettings(bytes) ? nil : all.first { kind in kind.signatures.contains { $0.holds(bytes) } }
  }

  /// Whether the first two bytes are those of nearly every document, which spares a look at the list.
  private static func startsLikeSettings(_ bytes: [UInt8]) -> Bool {
    guard bytes.count > 1 else { return true }
    switch bytes[0] {
    case UInt8(ascii: "{"): return bytes[1] != UInt8(ascii: "\\")
    case UInt8(ascii: "["): return true
    case UInt8(ascii: "<"): return [UInt8(ascii: "?"), UInt8(ascii: "p"), UInt8(ascii: "d")].contains(bytes[1])
    default: return false
    }
  }

  /// Refuses a file that can hold no settings, or whose settings nobody can read.
  ///
  /// - Parameter bytes: The file, or its beginning.
  /// - Throws: ``InputFault`` that names the kind and says what to do.
  public static func refuse(_ bytes: [UInt8]) throws(InputFault) {
    guard let kind = of(bytes) else { return }
    guard kind.isProtected(bytes) else {
      throw InputFault(.otherFile, summary: "The file is \(kind.name).", remedy: kind.remedy)
    }
    throw InputFault(
      .protectedFile, summary: "The file is \(kind.name), protected by a password or a key.",
      remedy: kind.unlocking)
  }
}
