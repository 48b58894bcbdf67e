import EASPolicyTranslator
import Testing

@Suite struct LintingTests {}
