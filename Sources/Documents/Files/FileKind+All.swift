extension FileKind {
  /// The kinds that are told; special ones before those that they are made of.
  static let all: [FileKind] = archives + documents + keys + ciphertexts + others

  private static let unpacking = "Unpack it, and give the file inside that holds the settings."
  private static let unpackingLocked = "Unpack it with its password, and give the file inside that holds the settings."

  private static let archives: [FileKind] = [
    FileKind(
      "an Office document (a workbook, for example)", [.test(ZipFile.isOfficeDocument)],
      remedy: "Save the list or the settings as text: CSV for a list of owners."),
    FileKind(
      "a ZIP archive", [.bytes([0x50, 0x4B, 3, 4]), .bytes([0x50, 0x4B, 5, 6]), .bytes([0x50, 0x4B, 7, 8])],
      remedy: unpacking, unlocking: unpackingLocked, isProtected: ZipFile.isEncrypted),
    FileKind("a 7z archive", [.bytes([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C])], remedy: unpacking),
    FileKind(
      "a RAR archive", [.bytes(Array("Rar!".utf8) + [0x1A, 7])], remedy: unpacking, unlocking: unpackingLocked,
      isProtected: RARFile.isEncrypted),
    FileKind("a gzip archive", [.bytes([0x1F, 0x8B, 8])], remedy: unpacking),
    FileKind("a bzip2 archive", [.test(startsBzip2)], remedy: unpacking),
    FileKind("an xz archive", [.bytes([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0])], remedy: unpacking),
    FileKind("a Zstandard archive", [.bytes([0x28, 0xB5, 0x2F, 0xFD])], remedy: unpacking),
    FileKind("a tar archive", [.bytes(Array("ustar".utf8), at: 257)], remedy: unpacking),
  ]

  private static let documents: [FileKind] = [
    FileKind(
      "an Office document", [.bytes([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])],
      remedy: "Save the list or the settings as text: CSV for a list of owners.",
      unlocking: "Open it with its password, and save the list or the settings as text: CSV for a list of owners.",
      isProtected: { $0.holds("EncryptedPackage".utf8.flatMap { [$0, 0] }) }),
    FileKind(
      "a PDF document", [.text("%PDF-")], remedy: "Export the settings themselves; a printed page cannot be read.",
      unlocking: "Export the settings themselves; a printed page cannot be read, with or without its password.",
      isProtected: { $0.holds(Array("/Encrypt".utf8)) }),
    FileKind("a rich-text (RTF) document", [.text("{\\rtf")], remedy: "Save the file as plain text."),
    FileKind(
      "a web page, such as a sign-in page, and no export", [.text("<!doctype html"), .text("<html")],
      remedy: "Sign in, and download the export again."),
  ]

  private static let settingsInstead = "Give the file that holds the settings."

  private static let keys: [FileKind] = [
    FileKind(
      "a PKCS #12 store: a certificate with its key", [.test(DERFile.isPKCS12)], remedy: settingsInstead,
      unlocking: "\(settingsInstead) A profile carries such a store in a certificate payload.",
      isProtected: { _ in true }),
    FileKind(
      "a private key", [.test(DERFile.isEncryptedKey), .text("-----BEGIN ENCRYPTED PRIVATE KEY")],
      remedy: settingsInstead, unlocking: settingsInstead, isProtected: { _ in true }),
    FileKind(
      "a private key",
      [
        .test(DERFile.isPrivateKey), .text("-----BEGIN PRIVATE KEY"), .text("-----BEGIN RSA PRIVATE KEY"),
        .text("-----BEGIN EC PRIVATE KEY"), .text("-----BEGIN OPENSSH PRIVATE KEY"),
      ], remedy: settingsInstead, unlocking: settingsInstead,
      isProtected: { $0.holds(Array("Proc-Type: 4,ENCRYPTED".utf8)) }),
    FileKind(
      "a request for a certificate",
      [
        .test(DERFile.isRequest), .text("-----BEGIN CERTIFICATE REQUEST"),
        .text("-----BEGIN NEW CERTIFICATE REQUEST"),
      ], remedy: settingsInstead),
    FileKind(
      "a certificate",
      [
        .test(DERFile.isCertificate), .text("-----BEGIN CERTIFICATE-----"),
        .text("-----BEGIN TRUSTED CERTIFICATE"),
      ], remedy: settingsInstead),
    FileKind(
      "a public key", [.text("-----BEGIN PUBLIC KEY"), .text("ssh-rsa "), .text("ssh-ed25519 ")],
      remedy: settingsInstead),
    FileKind(
      "a Java key store", [.bytes([0xFE, 0xED, 0xFE, 0xED]), .bytes([0xCE, 0xCE, 0xCE, 0xCE])],
      remedy: settingsInstead, unlocking: settingsInstead, isProtected: { _ in true }),
  ]

  private static let decrypting = "Decrypt it with the tool and the key that it was made with, and give the result."

  private static let ciphertexts: [FileKind] = [
    (
      "an OpenPGP message",
      [.text("-----BEGIN PGP MESSAGE"), .bytes([0x85, 1]), .bytes([0x85, 2]), .bytes([0x8C, 0x0D])]
    ),
    ("a file encrypted with openssl enc", [.text("Salted__"), .text("U2FsdGVkX1")]),
    ("an Ansible vault", [.text("$ANSIBLE_VAULT;")]),
    ("a file encrypted with age", [.text("age-encryption.org/v"), .text("-----BEGIN AGE ENCRYPTED FILE")]),
  ].map { name, signatures in
    FileKind(name, signatures, remedy: decrypting, unlocking: decrypting, isProtected: { _ in true })
  }

  private static let export = "Export the settings as a property list, JSON or YAML."

  private static let others: [FileKind] = [
    FileKind("an OpenPGP key or signature", [.text("-----BEGIN PGP ")], remedy: settingsInstead),
    FileKind(
      "an S/MIME message",
      [
        .text("MIME-Version:"), .text("Content-Type: application/pkcs7"), .text("Content-Type: application/x-pkcs7"),
        .text("Content-Type: multipart/signed"),
      ],
      remedy: "Take the profile out of it: openssl cms -verify -noverify -inform SMIME -in FILE -out PROFILE"),
    FileKind("an SQLite database", [.text("SQLite format 3")], remedy: export),
    FileKind(
      "a picture",
      [
        .bytes([0x89, 0x50, 0x4E, 0x47]), .bytes([0xFF, 0xD8, 0xFF]), .text("GIF8"), .bytes(Array("WEBP".utf8), at: 8),
        .bytes([0x49, 0x49, 0x2A, 0]), .bytes([0x4D, 0x4D, 0, 0x2A]), .bytes(Array("ftyphei".utf8), at: 4),
      ], remedy: "\(export) A picture of the settings cannot be read."),
    FileKind(
      "a companion (._NAME) that a Mac keeps beside a file", [.bytes([0, 5, 0x16, 7])],
      remedy: "Give the file of the same name without ._ before it."),
    FileKind(
      "full of zero bytes, as it is left when a copy was interrupted",
      [.test { $0.count >= 64 && $0.prefix(4096).allSatisfy { $0 == 0 } }], remedy: "Copy or export it again."),
  ]

  @Sendable private static func startsBzip2(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: Array("BZh".utf8)) && bytes.dropFirst(4).starts(with: [0x31, 0x41, 0x59, 0x26, 0x53, 0x59])
  }
}
