public import Owners
import PolicyModel

/// Fills the variables of compared texts in, owner by owner, and counts for whom they come out the same.
public struct OwnerTallier {
  /// A difference that may vanish once variables are filled in.
  private struct Place {
    let comparison: Int
    let pair: Int
    let difference: Int
    /// The place of its question.
    let question: Int
  }

  private struct Tally {
    var same = 0
    var differing: [OwnerTally.Person] = []
    var incomplete: [OwnerTally.Person] = []

    mutating func add(_ answer: OwnerQuestion.Answer, _ person: OwnerTally.Person) {
      switch answer {
      case .same: same += 1
      case .differing: differing.append(person)
      case .incomplete: incomplete.append(person)
      }
    }

    func finished(_ reason: String? = nil) -> OwnerTally {
      OwnerTally(same: same, differing: differing, incomplete: incomplete, reason: reason)
    }
  }

  private let comparisons: [PolicyComparison]
  private var places: [Place] = []
  /// Without repetition: hundreds of accounts may ask the same.
  private var questions: [OwnerQuestion] = []
  /// The tally of each question.
  private var tallies: [Tally] = []
  /// The questions of each comparison that make its documents different policies.
  private var asked: [Set<Int>]
  private var totals: [Tally]
  /// What holds for every owner: policies that differ in what has no variables differ for all.
  private var least: [OwnerQuestion.Answer] = []

  /// Creates a tallier of comparisons without owners.
  public init(_ comparisons: [PolicyComparison]) {
    self.comparisons = comparisons
    totals = comparisons.map { _ in Tally() }
    asked = comparisons.map { _ in [] }
    var known: [OwnerQuestion: Int] = [:]
    for (number, comparison) in comparisons.enumerated() {
      var differsForAll = false
      for (pair, record) in comparison.pairs.enumerated() {
        differsForAll = differsForAll || record.isAlone
        for (index, difference) in record.differences.enumerated() {
          let counts = comparison.counts(difference)
          guard let question = difference.question else {
            differsForAll = differsForAll || counts
            continue
          }
          let asks = known[question, default: known.count]
          known[question] = asks
          if counts { asked[number].insert(asks) }
          places.append(Place(comparison: number, pair: pair, difference: index, question: asks))
        }
      }
      least.append(differsForAll ? .differing : .same)
    }
    questions = known.sorted { $0.value < $1.value }.map(\.key)
    tallies = questions.map { _ in Tally() }
  }

  /// Counts one owner.
  public mutating func add(_ owner: Owner) {
    let person = OwnerTally.Person(line: owner.line, name: owner.name)
    let answers = questions.map { $0.answer(for: owner) }
    for (index, answer) in answers.enumerated() { tallies[index].add(answer, person) }
    for (number, asks) in asked.enumerated() {
      let found = asks.map { answers[$0] } + [least[number]]
      totals[number].add(found.max { $0.rawValue < $1.rawValue } ?? .same, person)
    }
  }

  /// The comparisons with their tallies. What comes out the same for every owner is no difference any more. What differs
  /// for nobody, but cannot be told of everybody, is provisional; if it cannot be told of anybody, the list says nothing
  /// of it, and the difference stays what it was.
  public func finish() -> [PolicyComparison] {
    var finished = comparisons
    for index in finished.indices { finished[index].owners = totals[index].finished() }
    for place in places.reversed() {
      let tally = tallies[place.question].finished(questions[place.question].reason)
      guard tally.total > 0 else { continue }
      if tally.same == tally.total {
        finished[place.comparison].pairs[place.pair].differences.remove(at: place.difference)
        finished[place.comparison].agreeing += 1
      } else {
        let difference = finished[place.comparison].pairs[place.pair].differences[place.difference]
        finished[place.comparison].pairs[place.pair].differences[place.difference] = difference.tallied(tally)
      }
    }
    return finished.map(\.withoutIdleConsequences)
  }
}

extension Difference {
  /// The same difference, told for owners.
  fileprivate func tallied(_ tally: OwnerTally) -> Difference {
    let isDoubtful = tally.differing.isEmpty && tally.same > 0
    return Difference(
      kind: isDoubtful ? .provisional : kind, field: field, record: record, gravity: gravity, base: base, other: other,
      limitedSide: limitedSide, reason: reason, consequence: consequence, owners: tally)
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
