import EASPolicyTranslator
import Testing

@Suite struct ComparisonTests {}
