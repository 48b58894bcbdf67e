import Documents
import PolicyModel
import Translation

/// A report in few words: the balances, and one line an outcome that is more than kept.
struct ReportText {
  let report: Report

  var lines: [String] {
    var lines = [
      "--- leaves \(words(report.leaves)); fields \(words(report.fields)); output \(words(report.output))"
    ]
    var last: String?
    for outcome in report.outcomes where outcome.fate != .kept {
      let sentence = sentence(outcome)
      lines.append(
        "\(outcome.severity) \(outcome.code.rawValue)\(place(outcome)) -> \(sentence == last ? "(as above)" : sentence)"
      )
      last = sentence
    }
    return lines
  }

  private func words(_ balance: Balance) -> String {
    let counts = balance.counts.filter { $0.count > 0 }.map { "\($0.count) \($0.fate)" }
    return "\(balance.total): \(counts.joined(separator: ", "))"
  }

  private func place(_ outcome: Outcome) -> String {
    let record =
      switch outcome.record {
      case .account(let index)? where report.accounts > 1: " account \(index + 1)"
      case .certificate(let index)?: " certificate \(index + 1)"
      default: ""
      }
    let field = outcome.field.map { " " + $0 } ?? ""
    let source = outcome.source.map { " from \($0.position.map { "\($0) " } ?? "")\($0.pointer)" } ?? ""
    let target = outcome.target.map { " to \($0.pointer.steps.isEmpty ? "(root)" : $0.pointer.description)" } ?? ""
    let count = outcome.count > 1 ? " x\(outcome.count)" : ""
    return record + field + source + target + count
  }

  /// What is said, without the names that the place tells.
  private func sentence(_ outcome: Outcome) -> String {
    var text = outcome.summary + (outcome.remedy.map { $0.isEmpty ? "" : " \($0)" } ?? "")
    if let target = outcome.target, outcome.fate == .provisional, case .key(let key)? = target.pointer.steps.last {
      text = text.replacing("/" + key, with: "/KEY").replacing(" " + key + " ", with: " KEY ")
    }
    return text
  }
}
