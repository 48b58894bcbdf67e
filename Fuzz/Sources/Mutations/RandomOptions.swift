import EASPolicyTranslator

/// Makes choices for a translation.
struct RandomOptions {
  let registry: FormatRegistry

  func make(_ dice: inout Dice) -> TranslationOptions {
    var options = TranslationOptions()
    options.includesSecrets = dice.chance(50)
    options.evidence = dice.pick(Evidence.allCases)
    if dice.chance(20) { options.minimumVersions = ["iOS": dice.pick(["10", "13.1", "26", "0", "x", ""])] }
    if dice.chance(30) { options.daysRounding = dice.pick([Rounding.lower, .higher]) }
    if dice.chance(30) { options.ownerLogin = dice.pick([Variable.ownerUPN, .ownerEmail, .ownerUserName]) }
    if dice.chance(10) { options.sourceDialect = dice.pick(registry.dialects) }
    if dice.chance(20) { options.targetDialect = dice.pick(registry.dialects) }
    if dice.chance(15) {
      options.filling = Filling([
        .ownerEmail: "kim@example.com", .ownerUserName: dice.pick(["kim", "EXAMPLE\\kim", ""]),
        .ownerUPN: "kim@example.org",
      ])
    }
    if dice.chance(10) { options.generalizing = [.ownerEmail: "kim@example.com", .ownerUserName: "kim"] }
    if dice.chance(15) { options.settings = [setting(&dice)] }
    return options
  }

  private func setting(_ dice: inout Dice) -> (field: String, value: String) {
    (
      dice.pick(FieldCatalogue.all).id,
      dice.pick(["true", "7", "mail.example.com", "push", "", "kim@example.com", "-1"])
    )
  }

  /// What was chosen, so that it can be repeated by hand.
  static func words(_ options: TranslationOptions) -> String {
    let chosen: [(String, String?)] = [
      ("secrets", options.includesSecrets ? "include" : nil), ("evidence", options.evidence.rawValue),
      ("minimum", options.minimumVersions["iOS"]), ("days", options.daysRounding?.rawValue),
      ("login", options.ownerLogin?.name), ("from variables", options.sourceDialect),
      ("variables", options.targetDialect), ("shape", options.shape), ("envelope", options.envelope),
      ("filling", options.filling?.values[.ownerUserName]), ("generalizing", options.generalizing[.ownerEmail]),
      ("set", options.settings.first.map { "\($0.field)=\($0.value)" }),
    ]
    return chosen.compactMap { name, value in value.map { "\(name) \($0)" } }.joined(separator: ", ")
  }
}
