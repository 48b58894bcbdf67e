import Documents
import Mapping
import PolicyModel
import Translation

/// Secrets that everybody can read.
struct SecretInClear: ProfileRule {
  static let description = RuleDescription(
    "secret-in-clear", .warning, "The document tells a password, a private key or a challenge in clear.",
    why: "Whoever gets the file gets the secret, and files are mailed, copied and backed up.",
    remedy: "Leave the secret out, or keep the file where nobody else reads it.")

  static let examples: [LintExample] = [
    .bad(
      "a password", line: 5,
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: desk@example.com, userName: desk}
          server: {host: mail.example.com, useSSL: true}
          authentication: {password: Example-Pa55-only}
      """),
    .bad(
      "the challenge of an enrolment", line: 8,
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: "${owner.email}", userName: "${owner.userName}"}
          server: {host: mail.example.com, useSSL: true}
          authentication: {identityCertificate: own}
      certificates:
        - {id: own, kind: scep, holder: perDevice,
           settings: {URL: "https://scep.example.com", Challenge: Example-Pa55-only}}
      """),
    .good(
      "a password that is kept back",
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: desk@example.com, userName: desk}
          server: {host: mail.example.com, useSSL: true}
          authentication: {passwordWithheld: true}
      """),
    .good(
      "a challenge for each device",
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: "${owner.email}", userName: "${owner.userName}"}
          server: {host: mail.example.com, useSSL: true}
          authentication: {identityCertificate: own}
      certificates:
        - {id: own, kind: scep, holder: perDevice, settings: {URL: "https://scep.example.com"}}
      """),
  ]

  func findings(in profile: LintedProfile, _ context: LintContext) -> [LintFinding] {
    profile.setFields.flatMap { key -> [LintFinding] in
      switch profile.profile[key.record][key.field] {
      case .secret(let secret)? where !secret.isWithheld: secretFindings(profile, key)
      case .settings(let settings)?: settingFindings(profile, key, settings)
      default: []
      }
    }
  }

  private func secretFindings(_ profile: LintedProfile, _ key: FieldKey) -> [LintFinding] {
    let place = profile.place(key)
    switch key.field {
    case Field<Secret>.authenticationPassword.id:
      return [finding(place, "The password of the account stands in the document.")]
    case Field<Secret>.certificatePassword.id where !Self.isTold(.certificateData, key, profile):
      return [finding(place, "The password of a private key stands in the document.")]
    case Field<Secret>.certificatePassword.id:
      // It is told with the key that it opens.
      return []
    case Field<Secret>.certificateData.id:
      let record = profile.profile[key.record]
      guard record[Field<CertificateKind>.certificateKind.id] == CertificateKind.pkcs12.fieldValue else { return [] }
      guard Self.isTold(.certificatePassword, key, profile) else {
        return [finding(place, "A private key stands in the document, without its password.", severity: .info)]
      }
      return [finding(place, "A private key stands in the document, with its password.")]
    default:
      return [finding(place, "A secret stands in the document.")]
    }
  }

  /// Whether another secret of the same record stands in the document.
  private static func isTold(_ field: Field<Secret>, _ key: FieldKey, _ profile: LintedProfile) -> Bool {
    guard case .secret(let secret)? = profile.profile[key.record][field.id] else { return false }
    return !secret.isWithheld
  }

  private func settingFindings(_ profile: LintedProfile, _ key: FieldKey, _ settings: Node) -> [LintFinding] {
    let names = profile.rows(key).flatMap(\.conversion.secretMembers)
    return names.filter { name in settings.object?[name].map { !$0.isNull && $0.text != "" } ?? false }.map { name in
      let leaf = profile.raw(key).first { $0.pointer.steps.last == .key(name) }
      return finding(
        leaf.map { profile.place($0.pointer, field: key) } ?? profile.place(key), "\(name) stands in the document.")
    }
  }
}
