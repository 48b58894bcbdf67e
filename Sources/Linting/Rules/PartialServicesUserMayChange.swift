import PolicyModel
import Translation

/// Services that are off until the user turns them on.
struct PartialServicesUserMayChange: AccountRule {
  static let description = RuleDescription(
    "partial-services-user-may-change", .info, "Some services are off, and the user may turn them on.",
    why: "Users who turn them on get data that was meant to stay away from the device. Others do not know that "
      + "they can.",
    remedy: "Lock the services that must stay off.")

  static let examples: [LintExample] = [
    .bad(
      "notes are off and free", line: 6,
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, useSSL: true}
          services:
            notes: {enabled: false, userMayChange: true}
            mail: {enabled: true, userMayChange: false}
      """),
    .good(
      "notes are off and locked",
      """
      easpolicy: 1
      accounts:
        - identity: {emailAddress: kim.adler@example.com, userName: kim.adler}
          server: {host: mail.example.com, useSSL: true}
          services:
            notes: {enabled: false, userMayChange: false}
            mail: {enabled: true}
      """),
  ]

  func findings(in account: LintedAccount, _ context: LintContext) -> [LintFinding] {
    let services = FieldCatalogue.services.map { service in
      (enabled: Field<Bool>("services.\(service).enabled"), choice: Field<Bool>("services.\(service).userMayChange"))
    }
    guard services.contains(where: { account[$0.enabled] == true }),
      let free = services.first(where: { account.set($0.enabled) == false && account[$0.choice] == true })
    else { return [] }
    return [finding(account.place(free.enabled), "Services that are off can be turned on by the user.")]
  }
}
