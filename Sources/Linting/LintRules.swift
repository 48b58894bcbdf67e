import Mapping

/// Every rule.
public enum LintRules {
  /// The codes of all rules.
  public static let codes: Set<String> = Set(all.map { $0.description.code })

  /// The rule with a code; nil if there is none.
  public static func rule(_ code: String) -> (any LintRule.Type)? { all.first { $0.description.code == code } }

  /// What to say of a code that no rule has.
  static func unknown(_ code: String) -> String {
    let hint = Suggestion.nearest(to: code, among: codes.sorted()).map { " Did you mean \($0)?" } ?? ""
    return "There is no rule \(code).\(hint)"
  }

  /// Every rule, by what it is about: the account's identity, the server, signing in, certificates, S/MIME, mail and
  /// services, variables and keys, the channel, suppressions.
  public static let all: [any LintRule.Type] = [
    DuplicateAccount.self, SslOff.self, Office365WithoutOauth.self, SmimeWithoutCertificate.self, RetiredChannel.self,
    UselessSuppression.self,
  ]
}
