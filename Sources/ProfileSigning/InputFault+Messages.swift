import Documents

/// Why a message cannot be used.
extension InputFault {
  static let brokenMessage = InputFault(
    .malformedDocument, summary: "The signed message (CMS) is damaged or cut off.",
    remedy: "Fetch the file again, as a binary file.")

  static func brokenBlock(_ label: String) -> InputFault {
    InputFault(
      .malformedDocument, summary: "The PEM block \(label) has no end, or is not base64.",
      remedy: "Check that the file was saved completely.")
  }

  static func tooLarge(_ count: Int, _ limits: Limits) -> InputFault {
    InputFault(
      .tooLarge, summary: "The document has \(count) bytes; at most \(limits.bytes) are read.",
      remedy: "Split the document, or raise the limit on bytes.")
  }

  static let tooManyParts = InputFault(
    .tooManyValues,
    summary: "The signed message (CMS) consists of more than \(EncodingScan.mostValues) parts.",
    remedy: "Check that this is a profile.")

  static let tooDeepMessage = InputFault(
    .tooDeep, summary: "The signed message (CMS) is nested more than \(EncodingScan.deepest) levels deep.",
    remedy: "Check that this is a profile.")

  static func tooManySigners(_ count: Int) -> InputFault {
    InputFault(
      .tooManyValues,
      summary: "The message has \(count) signatures; at most \(SignedMessage.mostSigners) are looked at.",
      remedy: "Check that this is a profile.")
  }

  static let tooManyLayers = InputFault(
    .tooDeep,
    summary: "The profile is signed more than \(SignedProfile.mostLayers) times over, each time with all before it.",
    remedy: "Take off the outer signatures with: openssl cms -verify -noverify -inform DER -in FILE -out INNER")

  static let detached = InputFault(
    .noSettings,
    summary: "The file is a signature alone (detached): the profile that it belongs to is not in it.",
    remedy: "Give the profile itself, or sign it again with its content (openssl: -nodetach).")

  static let certificatesOnly = InputFault(
    .noSettings, summary: "The message holds certificates only, and no profile.",
    remedy: "Give the file that holds the settings.")

  static let encryptedMessage = InputFault(
    .encryptedProfile, summary: "The file is an encrypted message (CMS); only the holder of a key can read it.",
    remedy: "Use the profile as it was before encryption, or decrypt it: "
      + "openssl cms -decrypt -inform DER -in FILE -recip CERT -inkey KEY -out PLAIN")

  static let compressedMessage = InputFault(
    .malformedDocument, summary: "The file is a compressed message (CMS), which no device installs.",
    remedy: "Unpack it with: openssl cms -uncompress -inform DER -in FILE -out PLAIN")

  static let digestedMessage = InputFault(
    .malformedDocument, summary: "The file is a message with a checksum (CMS DigestedData) and no signature.",
    remedy: "Unpack it with: openssl cms -digest_verify -inform DER -in FILE -out PLAIN")

  static let authenticatedMessage = InputFault(
    .malformedDocument,
    summary: "The file is an authenticated message (CMS AuthenticatedData), which no device installs.",
    remedy: "Ask for the profile as a file of its own, signed or plain.")

  static func unknownMessage(_ type: String) -> InputFault {
    InputFault(
      .malformedDocument, summary: "The file is a message (CMS) of the kind \(type), which holds no profile.",
      remedy: "Give the file that holds the settings.")
  }
}
