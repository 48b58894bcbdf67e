/// Why input could not be used. Raw values are stable and explained by `easpolicy explain`.
public enum FaultCode: String, Sendable, CaseIterable {
  // The bytes.
  case emptyDocument = "empty-document"
  case tooLarge = "too-large"
  case tooDeep = "too-deep"
  case tooManyValues = "too-many-values"
  case unsupportedEncoding = "unsupported-encoding"
  case invalidText = "invalid-text"
  // The syntax.
  case malformedDocument = "malformed-document"
  case duplicateKey = "duplicate-key"
  case numberOutOfRange = "number-out-of-range"
  case forbiddenDoctype = "forbidden-doctype"
  case unknownEntity = "unknown-entity"
  case unknownTag = "unknown-tag"
  case tooManyAliases = "too-many-aliases"
  // The format.
  case unrecognisedFormat = "unrecognised-format"
  case ambiguousFormat = "ambiguous-format"
  case encryptedProfile = "encrypted-profile"
  case signatureRequired = "signature-required"
  case signatureRefused = "signature-refused"
  case signatureUntrusted = "signature-untrusted"
  case noSettings = "no-settings"
  case noAccount = "no-account"
  // The settings.
  case wrongType = "wrong-type"
  case unknownWord = "unknown-word"
  case valueOutOfRange = "value-out-of-range"
  // Lists of owners.
  case ownerIncomplete = "owner-incomplete"
  case ownerRepeated = "owner-repeated"
  case ownerDomainTwice = "owner-domain-twice"
}
