public import Documents

extension FaultCode {
  /// What the code means.
  public var explanation: Explanation {
    switch self {
    case .emptyDocument: .emptyDocument
    case .tooLarge: .tooLarge
    case .tooDeep: .tooDeep
    case .tooManyValues: .tooManyValues
    case .unsupportedEncoding: .unsupportedEncoding
    case .invalidText: .invalidText
    case .malformedDocument: .malformedDocument
    case .duplicateKey: .duplicateKey
    case .numberOutOfRange: .numberOutOfRange
    case .forbiddenDoctype: .forbiddenDoctype
    case .unknownEntity: .unknownEntity
    case .unknownTag: .unknownTag
    case .tooManyAliases: .tooManyAliases
    case .unrecognisedFormat: .unrecognisedFormat
    case .ambiguousFormat: .ambiguousFormat
    case .encryptedProfile: .encryptedProfile
    case .signatureRequired: .signatureRequired
    case .signatureRefused: .signatureRefused
    case .signatureUntrusted: .signatureUntrusted
    case .noSettings: .noSettings
    case .noAccount: .noAccount
    case .wrongType: .wrongType
    case .unknownWord: .unknownWord
    case .valueOutOfRange: .valueOutOfRange
    case .ownerIncomplete: .ownerIncomplete
    case .ownerRepeated: .ownerRepeated
    case .ownerDomainTwice: .ownerDomainTwice
    }
  }
}
