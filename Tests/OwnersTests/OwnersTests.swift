import EASPolicyTranslator
import Testing

@Suite struct OwnersTests {}
