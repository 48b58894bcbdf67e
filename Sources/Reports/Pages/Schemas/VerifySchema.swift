import Documents
import Translation

/// The JSON Schema of reports of `verify`.
struct VerifySchema {
  typealias Schema = JSONSchema

  var node: Node {
    Schema.document(
      "Report of easpolicy verify", "Who signed some files, and whether they are trusted.",
      Schema.closed([
        .always("easpolicyVerify", Schema.version("Version of the report.")),
        .always("asOf", Schema.text("The day of judgement, such as 2026-03-01.")),
        .always("roots", roots),
        .always("trusted", Schema.boolean("Whether every signature of every file fits and is trusted.")),
        .always("files", Schema.list("The files in the order given.", of: file)),
      ]),
      definitions: ["fault"])
  }

  private var roots: Node {
    Schema.object(
      "The roots that are trusted.",
      [
        .always("origin", Schema.text("Where they come from, in words.")),
        .always("count", Schema.integer("How many there are.")),
      ])
  }

  private var file: Node {
    Schema.object(
      "A file.",
      [
        .always("path", Schema.text("The path as given; - is standard input.")),
        .always(
          "verdict",
          Schema.words("What is to be made of it.", SignatureEntry.Verdict.allCases.map(\.rawValue))),
        .sometimes("signatures", Schema.list("Its signatures, those from outside first.", of: signature)),
        .sometimes("faults", Schema.list("Why it could not be used.", of: Schema.reference("fault"))),
      ])
  }

  private var signature: Node {
    Schema.object(
      "A signature.",
      [
        .always("signer", Schema.text("The signer, as the certificate or the message names it.")),
        .always("certificate", Schema.optional(certificate)),
        .always("companions", Schema.list("The other certificates of the message.", of: certificate)),
        .always("layer", Schema.integer("How many signed messages are around the one that it is in.")),
        .always("algorithm", Schema.text("The algorithm in words.")),
        .always("signingTime", Schema.optional(Schema.text("What the signer's clock said, in UTC."))),
        .always("validity", Schema.words("Whether it fits.", ["valid", "weak", "invalid", "unchecked"])),
        .always("validityReason", Schema.optional(Schema.text("Why it is not valid, after the words: the signature."))),
        .always("trusted", Schema.boolean("Whether a trusted root vouches for the signer.")),
        .always("chain", Schema.list("From the signer's certificate to the root's.", of: certificate)),
        .always("trustReason", Schema.optional(Schema.text("Why the signer is not trusted, in a sentence."))),
        .always("remarks", Schema.texts("What else is worth knowing, in sentences.")),
      ])
  }

  private var certificate: Node {
    Schema.object(
      "A certificate.",
      [
        .always("subject", Schema.text("Whose it is.")),
        .always("commonName", Schema.optional(Schema.text("The subject's common name."))),
        .always("issuer", Schema.text("Who issued it.")),
        .always("serialNumber", Schema.text("Its number, in hexadecimal digits.")),
        .always("validFrom", Schema.text("The first instant, in UTC.")),
        .always("validTo", Schema.text("The last instant, in UTC.")),
        .always("emailAddresses", Schema.texts("Addresses among its names.")),
        .always("userPrincipalNames", Schema.texts("User principal names among its names.")),
        .always("hostNames", Schema.texts("Hosts among its names.")),
        .always("keyUsage", Schema.optional(Schema.texts("What the key may do; null: anything."))),
        .always("extendedKeyUsage", Schema.optional(Schema.list("What it is for; null: anything.", of: purpose))),
        .always("isAuthority", Schema.boolean("Whether it may issue certificates.")),
        .always("publicKey", Schema.text("Kind and size of the key.")),
        .always("sha256", Schema.text("The digest of the certificate, in hexadecimal digits.")),
      ])
  }

  private var purpose: Node {
    Schema.object(
      "A purpose.",
      [
        .always("identifier", Schema.text("Its object identifier.")),
        .always("name", Schema.text("What it is called.")),
      ])
  }
}
