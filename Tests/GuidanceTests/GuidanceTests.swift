import EASPolicyTranslator
import Testing

@Suite struct GuidanceTests {}
