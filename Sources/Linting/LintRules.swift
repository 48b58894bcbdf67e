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
    DuplicateAccount.self, EmailNotAddress.self, UserNameMissing.self, UserNameNotUpn.self, DomainJoinedTwice.self,
    DomainMayBeEmpty.self, LiteralUser.self,
    HostNotBare.self, SslOff.self, SslNotStated.self, SslPortMismatch.self, AcceptAnyCertificate.self,
    Office365WithoutOauth.self, OauthWithPassword.self, OauthOnPremises.self, SignInUrlWithoutHost.self,
    SignInUrlWithoutOauth.self, PasswordAskedOnce.self, MaskedSecret.self, SecretInClear.self,
    DanglingCertificateReference.self, CertificateNotIdentity.self, StaleCertificateReference.self, SharedIdentity.self,
    OwnerCertificateForFixedUser.self, CertificateExpired.self, CertificateExpiresSoon.self,
    CertificateNotYetValid.self,
    BrokenCertificate.self, IdentityNotExamined.self, UpnMissingInCertificate.self, EmailProtectionMissing.self,
    CertificateAddressMismatch.self,
    SmimeWithoutCertificate.self, EncryptWithoutSwitch.self, DeprecatedKey.self,
    NoServiceEnabled.self, PartialServicesUserMayChange.self, DaysOutsideList.self, DaysWithoutMail.self,
    OnlyInMailApp.self, DefaultAccountOnlyInMail.self,
    IrregularDocument.self, ForeignVariable.self, UnfilledPlaceholder.self, AmbiguousVariable.self,
    MisspelledKey.self, UnknownKey.self, AppSchemaMismatch.self, ConflictingKeys.self, MissingRequiredValue.self,
    MixedPayloads.self, UpdateResetsUserSettings.self, ForeignIdentifier.self, DeprecatedChannel.self,
    ManagedConfigurationNeeded.self, RetiredChannel.self,
    UselessSuppression.self,
  ]
}
