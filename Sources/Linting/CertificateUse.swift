import PolicyModel

/// What an account uses a certificate for.
enum CertificateUse: CaseIterable {
  case identity, inlineIdentity, signing, encryption

  var field: Field<CertificateReference> {
    switch self {
    case .identity: .authenticationIdentityCertificate
    case .inlineIdentity: .authenticationInlineCertificate
    case .signing: .smimeSigningCertificate
    case .encryption: .smimeEncryptionCertificate
    }
  }

  /// Words that follow `the certificate`.
  var purpose: String {
    switch self {
    case .identity: "for signing in"
    case .inlineIdentity: "inside the account"
    case .signing: "for signing"
    case .encryption: "for encryption"
    }
  }

  /// Whether the document says that this use is off, so that the user cannot turn it on either.
  func isOff(_ account: LintedAccount) -> Bool {
    switch self {
    case .identity:
      account.set(.authenticationMethod) == .password
    case .inlineIdentity:
      account.set(.authenticationMethod) == .password || account.set(.authenticationIdentityCertificate) != nil
    case .signing:
      account.set(.smimeSigningEnabled) == false && account[.smimeSigningUserMayChange] != true
    case .encryption:
      account.set(.smimeEncryptionByDefault) == false && account.set(.smimeEncryptionEnabledLegacy) != true
        && account[.smimeEncryptionPerMessageSwitch] != true && account[.smimeEncryptionUserMayChange] != true
    }
  }
}
