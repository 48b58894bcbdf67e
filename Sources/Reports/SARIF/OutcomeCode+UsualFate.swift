import Translation

extension OutcomeCode {
  /// The fate that the code speaks of.
  var usualFate: Fate {
    switch self {
    case .fieldKept: .kept
    case .fieldConverted: .converted
    case .fieldNarrowed: .narrowed
    case .fieldDropped: .dropped
    case .fieldNeedsInput, .envelopeNeedsInput, .secretMasked: .needsInput
    case .payloadForeign, .certificateUnused, .envelopeForeign: .foreign
    case .payloadCarried, .keyCarried, .mergeKept: .carried
    case .keyIgnored, .notSelected: .ignored
    case .keyUnrecognised: .unrecognised
    case .valueSpelledOut: .spelledOut
    case .valueDerived: .derived
    case .defaultDrift: .drift
    case .valueMissing, .certificateDangling, .certificateNoIdentity: .missing
    case .keyProvisional, .schemaUnresolved: .provisional
    case .twinsConflict, .mergeReplaced: .conflict
    case .keyWithoutEffect, .formatDeprecated, .companionRequired, .variableSuspected, .inputIrregular, .inputRepaired,
      .envelopeLeftOut, .ownerValueLeft, .nothingGeneralized, .outputUnsigned, .certificatePasswordWrong,
      .certificateUnusable:
      .noEffect
    case .inputDecoded, .inputSigned, .schemaResolved, .valueGeneralized, .certificateNotLookedInto: .decoded
    case .schemaMismatch, .signatureInvalid, .signatureUnchecked: .invalid
    }
  }

  /// The first code that speaks of a fate; nil for fates that need no code.
  init?(usualFate fate: Fate) {
    guard let code = Self.allCases.first(where: { $0.usualFate == fate }) else { return nil }
    self = code
  }
}
