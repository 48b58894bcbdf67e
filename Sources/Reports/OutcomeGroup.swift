import Documents
import PolicyModel
import Translation

/// One entry of a report for people: outcomes that say the same of several fields, or all provisional keys together.
struct OutcomeGroup {
  private(set) var outcomes: [Outcome]
  private let namesAccounts: Bool
  let code: OutcomeCode
  let summary: String
  let remedy: String?

  /// - Parameter namesAccounts: Whether there are several accounts, so that each outcome says whose it is.
  static func groups(_ outcomes: [Outcome], namesAccounts: Bool) -> [OutcomeGroup] {
    let provisional = outcomes.filter { $0.code == .keyProvisional }
    var groups: [OutcomeGroup] = []
    var known: [Message: Int] = [:]
    for outcome in outcomes {
      if outcome.code == .keyProvisional, provisional.count > 1 {
        if outcome == provisional.first { groups.append(OutcomeGroup(provisional: provisional)) }
        continue
      }
      let group = OutcomeGroup(outcome, namesAccounts)
      if let index = known[group.message] {
        groups[index].outcomes += group.outcomes
      } else {
        known[group.message] = groups.count
        groups.append(group)
      }
    }
    return groups
  }

  /// What outcomes must share to stand together.
  private struct Message: Hashable {
    let code: OutcomeCode
    let summary: String
    let remedy: String?
  }

  private var message: Message { Message(code: code, summary: summary, remedy: remedy) }

  private init(_ outcome: Outcome, _ namesAccounts: Bool) {
    outcomes = [outcome]
    self.namesAccounts = namesAccounts
    code = outcome.code
    summary = Sentence.withoutField(outcome.field, outcome.summary)
    remedy = outcome.remedy.flatMap { $0.isEmpty ? nil : $0 }
  }

  private init(provisional outcomes: [Outcome]) {
    var keys: [String] = []
    for key in outcomes.compactMap(\.targetKey) where !keys.contains(key) { keys.append(key) }
    self.outcomes = outcomes
    namesAccounts = false
    code = .keyProvisional
    let sentence = "\(Count.grouped(outcomes.count)) keys of the output are guesses that no source confirms: "
    summary = sentence + keys.joined(separator: ", ") + "." + Self.commonSentences(outcomes)
    remedy = outcomes.first?.remedy
  }

  /// The entry as a finding of a report.
  func item(path: String, _ severity: Severity) -> ReportItem {
    ReportItem(
      places: isAboutKeys ? [] : outcomes.map { place($0, path) }, code: code.rawValue,
      kind: outcomes.first?.fate.kind ?? "", severity: severity, sentence: summary, sides: outcomes.flatMap(sides),
      remedy: remedy)
  }

  /// Whether the sentence names the keys, so that places would only repeat them.
  private var isAboutKeys: Bool { code == .keyProvisional && outcomes.count > 1 }

  private func place(_ outcome: Outcome, _ path: String) -> ReportItem.Place {
    let about = outcome.field.map { field in
      let account = namesAccounts ? outcome.accountNumber.map { " (account \($0))" } : nil
      return field + (account ?? "")
    }
    let position = outcome.source?.position?.description
    return ReportItem.Place(path: position == nil ? nil : path, position: position, about: about)
  }

  /// The lines of source and output, side by side.
  private func sides(_ outcome: Outcome) -> [ReportItem.Side] {
    [("Source", outcome.source), ("Output", outcome.target)].compactMap { name, location in
      location.map { ReportItem.Side(name: name, $0) }
    }
  }

  /// What all summaries say after their first sentence.
  private static func commonSentences(_ outcomes: [Outcome]) -> String {
    guard let first = outcomes.first?.summary, let end = first.firstRange(of: ". ") else { return "" }
    let rest = first[end.upperBound...]
    return outcomes.allSatisfy { $0.summary.hasSuffix(rest) } ? " " + rest : ""
  }
}

extension ReportItem.Side {
  /// A line of a document, without its value in words.
  init(name: String, _ location: Location) {
    // The excerpt names the last key of the way.
    let isTold = location.pointer.steps.isEmpty || (location.excerpt != nil && location.pointer.steps.count == 1)
    self.init(
      name: name,
      place: ReportItem.Place(
        position: location.position?.description, about: isTold ? nil : location.pointer.description),
      excerpt: location.excerpt)
  }
}

extension Outcome {
  /// The last key on the way to the place in the output.
  fileprivate var targetKey: String? {
    let keys = target?.pointer.steps.compactMap { step -> String? in
      guard case .key(let key) = step else { return nil }
      return key
    }
    return keys?.last
  }
}
