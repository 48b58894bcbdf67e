public import Owners
import PolicyModel

/// Fills the variables of compared texts in, owner by owner, and counts for whom they come out the same.
public struct OwnerTallier {
  /// A difference whose sides are texts, of which one at least holds variables.
  private struct Question {
    let comparison: Int
    let pair: Int
    let difference: Int
    let texts: Difference.Texts
    var tally = Tally()
  }

  private struct Tally {
    var same = 0
    var differing: [OwnerTally.Person] = []
    var incomplete: [OwnerTally.Person] = []

    mutating func add(_ answer: Answer, _ person: OwnerTally.Person) {
      switch answer {
      case .same: same += 1
      case .differing: differing.append(person)
      case .incomplete: incomplete.append(person)
      }
    }

    func finished(_ reason: String?) -> OwnerTally {
      OwnerTally(same: same, differing: differing, incomplete: incomplete, reason: reason)
    }
  }

  private enum Answer: Int {
    case same, incomplete, differing
  }

  private var comparisons: [PolicyComparison]
  private var questions: [Question] = []
  private var totals: [Tally]

  /// Creates a tallier of comparisons without owners.
  public init(_ comparisons: [PolicyComparison]) {
    self.comparisons = comparisons
    totals = comparisons.map { _ in Tally() }
    for (number, comparison) in comparisons.enumerated() {
      for (pair, record) in comparison.pairs.enumerated() {
        for (index, difference) in record.differences.enumerated() {
          guard let texts = difference.texts, texts.base != texts.other,
            texts.base.literal == nil || texts.other.literal == nil
          else { continue }
          questions.append(Question(comparison: number, pair: pair, difference: index, texts: texts))
        }
      }
    }
  }

  /// Counts one owner.
  public mutating func add(_ owner: Owner) {
    let person = OwnerTally.Person(line: owner.line, name: owner.name)
    var worst = totals.map { _ in Answer.same }
    for index in questions.indices {
      let answer = Self.answer(questions[index].texts, owner)
      questions[index].tally.add(answer, person)
      let number = questions[index].comparison
      if answer.rawValue > worst[number].rawValue { worst[number] = answer }
    }
    for (number, answer) in worst.enumerated() { totals[number].add(answer, person) }
  }

  private static func answer(_ texts: Difference.Texts, _ owner: Owner) -> Answer {
    guard case .text(let base) = texts.base.resolved(for: owner),
      case .text(let other) = texts.other.resolved(for: owner)
    else { return .incomplete }
    return base.lowercased() == other.lowercased() ? .same : .differing
  }

  /// The comparisons with their tallies. Texts that come out the same for every owner are no difference any more; those
  /// of which an owner's list cannot tell are provisional.
  public func finish() -> [PolicyComparison] {
    var finished = comparisons
    for index in finished.indices { finished[index].owners = totals[index].finished(nil) }
    for question in questions.reversed() {
      let tally = question.tally.finished(OwnerReason.reason(question.texts))
      guard tally.total > 0 else { continue }
      if tally.differing.isEmpty, tally.incomplete.isEmpty {
        finished[question.comparison].pairs[question.pair].differences.remove(at: question.difference)
        finished[question.comparison].agreeing += 1
      } else {
        let difference = finished[question.comparison].pairs[question.pair].differences[question.difference]
        finished[question.comparison].pairs[question.pair].differences[question.difference] = difference.tallied(tally)
      }
    }
    return finished.map(\.withoutIdleConsequences)
  }
}

extension Difference {
  /// The same difference, told for owners.
  fileprivate func tallied(_ tally: OwnerTally) -> Difference {
    Difference(
      kind: tally.differing.isEmpty ? .provisional : kind, field: field, record: record, gravity: gravity, base: base,
      other: other, limitedSide: limitedSide, reason: reason, consequence: consequence, owners: tally)
  }
}

extension PolicyComparison {
  /// Without consequences, if nothing really differs any more.
  fileprivate var withoutIdleConsequences: PolicyComparison {
    guard !pairs.contains(where: { $0.isAlone || $0.differences.contains(where: \.isReal) }) else { return self }
    var idle = self
    idle.consequences = []
    return idle
  }
}
