public import Translation

extension OutcomeCode {
  /// What the code means.
  public var explanation: Explanation {
    switch self {
    case .fieldKept: .fieldKept
    case .fieldConverted: .fieldConverted
    case .fieldNarrowed: .fieldNarrowed
    case .fieldDropped: .fieldDropped
    case .fieldNeedsInput: .fieldNeedsInput
    case .payloadForeign: .payloadForeign
    case .certificateUnused: .certificateUnused
    case .payloadCarried: .payloadCarried
    case .keyIgnored: .keyIgnored
    case .keyUnrecognised: .keyUnrecognised
    case .keyCarried: .keyCarried
    case .secretMasked: .secretMasked
    case .notSelected: .notSelected
    case .valueSpelledOut: .valueSpelledOut
    case .valueDerived: .valueDerived
    case .defaultDrift: .defaultDrift
    case .valueMissing: .valueMissing
    case .keyProvisional: .keyProvisional
    case .twinsConflict: .twinsConflict
    case .keyWithoutEffect: .keyWithoutEffect
    case .certificateDangling: .certificateDangling
    case .certificateNoIdentity: .certificateNoIdentity
    case .certificateNotLookedInto: .certificateNotLookedInto
    case .certificatePasswordWrong: .certificatePasswordWrong
    case .certificateUnusable: .certificateUnusable
    case .formatDeprecated: .formatDeprecated
    case .companionRequired: .companionRequired
    case .variableSuspected: .variableSuspected
    case .inputDecoded: .inputDecoded
    case .inputIrregular: .inputIrregular
    case .inputSigned: .inputSigned
    case .signatureInvalid: .signatureInvalid
    case .signatureUnchecked: .signatureUnchecked
    case .outputUnsigned: .outputUnsigned
    case .inputRepaired: .inputRepaired
    case .envelopeNeedsInput: .envelopeNeedsInput
    case .envelopeForeign: .envelopeForeign
    case .envelopeLeftOut: .envelopeLeftOut
    case .mergeReplaced: .mergeReplaced
    case .mergeKept: .mergeKept
    case .schemaMismatch: .schemaMismatch
    case .schemaResolved: .schemaResolved
    case .schemaUnresolved: .schemaUnresolved
    case .valueGeneralized: .valueGeneralized
    case .ownerValueLeft: .ownerValueLeft
    case .nothingGeneralized: .nothingGeneralized
    }
  }
}
