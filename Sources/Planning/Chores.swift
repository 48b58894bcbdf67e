import Translation

/// What an administrator must do by hand, from what reports say.
enum Chores {
  private static let fates: Set<Fate> = [.needsInput, .missing]

  /// How many fields a sentence names; losses name all.
  private static let few = 4

  /// Sentences without repetition, the gravest first, each with the fields that it is about; companions last.
  static func chores(of outputs: [PlannedOutput]) -> [String] {
    let outcomes = outputs.flatMap(\.report.outcomes)
    var fields: [String: [String]] = [:]
    var order: [String] = []
    for severity in [Severity.error, .warning, .info] {
      for outcome in outcomes where outcome.severity == severity && fates.contains(outcome.fate) {
        guard let remedy = outcome.remedy, !remedy.isEmpty else { continue }
        if fields[remedy] == nil { order.append(remedy) }
        let known = fields[remedy] ?? []
        fields[remedy] = known + [outcome.field].compactMap(\.self).filter { !known.contains($0) }
      }
    }
    var companions: [String] = []
    for outcome in outcomes where outcome.code == .companionRequired && !companions.contains(outcome.summary) {
      companions.append(outcome.summary)
    }
    return order.map { remedy in
      let names = fields[remedy] ?? []
      let shown = names.count > few ? names.prefix(few - 1) : names[...]
      let more = names.count > shown.count ? " and \(names.count - shown.count) more" : ""
      let about = shown.joined(separator: ", ") + more
      return about.isEmpty ? remedy : "\(about): \(remedy)"
    } + companions
  }
}
