import Documents
import PolicyModel
import Translation

/// One entry of a report for people: outcomes that say the same of several fields, or all provisional keys together.
struct OutcomeGroup {
  /// A place in the source, and the field, and whose it is.
  struct Place {
    let location: String?
    let about: String?
  }

  private(set) var places: [Place]
  let code: OutcomeCode
  let summary: String
  let remedy: String?

  /// - Parameter namesAccounts: Whether there are several accounts, so that each outcome says whose it is.
  static func groups(_ outcomes: [Outcome], namesAccounts: Bool) -> [OutcomeGroup] {
    let provisional = outcomes.filter { $0.code == .keyProvisional }
    var groups: [OutcomeGroup] = []
    var known: [Sentence: Int] = [:]
    for outcome in outcomes {
      if outcome.code == .keyProvisional, provisional.count > 1 {
        if outcome == provisional.first { groups.append(OutcomeGroup(provisional: provisional)) }
        continue
      }
      let group = OutcomeGroup(outcome, namesAccounts)
      if let index = known[group.sentence] {
        groups[index].places += group.places
      } else {
        known[group.sentence] = groups.count
        groups.append(group)
      }
    }
    return groups
  }

  /// What outcomes must share to stand together.
  private struct Sentence: Hashable {
    let code: OutcomeCode
    let summary: String
    let remedy: String?
  }

  private var sentence: Sentence { Sentence(code: code, summary: summary, remedy: remedy) }

  private init(_ outcome: Outcome, _ namesAccounts: Bool) {
    let about = outcome.field.map { field in
      let account = namesAccounts ? outcome.accountNumber.map { " (account \($0))" } : nil
      return field + (account ?? "")
    }
    places = [Place(location: outcome.source?.position?.description, about: about)]
    code = outcome.code
    summary = Self.withoutField(outcome)
    remedy = outcome.remedy.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The sentence without the field that the heading names: "Dropped: ..." for "mail.signature was dropped: ...".
  private static func withoutField(_ outcome: Outcome) -> String {
    guard let field = outcome.field, outcome.summary.hasPrefix(field + " ") else { return outcome.summary }
    var rest = outcome.summary.dropFirst(field.count + 1)
    for verb in ["was ", "is "] where rest.hasPrefix(verb) { rest = rest.dropFirst(verb.count) }
    return rest.prefix(1).uppercased() + rest.dropFirst()
  }

  private init(provisional outcomes: [Outcome]) {
    var keys: [String] = []
    for key in outcomes.compactMap(\.targetKey) where !keys.contains(key) { keys.append(key) }
    places = []
    code = .keyProvisional
    let sentence = "\(outcomes.count) keys of the output are guesses that no source confirms: "
    summary = sentence + keys.joined(separator: ", ") + "." + Self.commonSentences(outcomes)
    remedy = outcomes.first?.remedy
  }

  /// What all summaries say after their first sentence.
  private static func commonSentences(_ outcomes: [Outcome]) -> String {
    guard let first = outcomes.first?.summary, let end = first.firstRange(of: ". ") else { return "" }
    let rest = first[end.upperBound...]
    return outcomes.allSatisfy { $0.summary.hasSuffix(rest) } ? " " + rest : ""
  }
}

extension Outcome {
  /// The last key on the way to the place in the output.
  fileprivate var targetKey: String? {
    let keys = target?.steps.compactMap { step -> String? in
      guard case .key(let key) = step else { return nil }
      return key
    }
    return keys?.last
  }
}
