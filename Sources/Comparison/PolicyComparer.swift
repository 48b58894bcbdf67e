public import Translation
import Mapping
import PolicyModel

/// Tells whether documents are the same policy: by meaning, whatever their formats, names, identifiers and order.
public struct PolicyComparer: Sendable {
  private let translator: Translator
  private let options: ComparisonOptions

  /// Creates a comparer.
  public init(translator: Translator = Translator(), options: ComparisonOptions = ComparisonOptions()) {
    self.translator = translator
    self.options = options
  }

  /// Compares a side with another.
  ///
  /// - Throws: ``UsageFault``, ``TableFaults``, ``UnusableInput`` or ``InternalFault``, as a translation does.
  public func compare(_ base: ComparisonInput, with other: ComparisonInput) throws -> PolicyComparison {
    let sides = (base: ComparedAccount.accounts(of: base), other: ComparedAccount.accounts(of: other))
    let matches = AccountMatcher(base: sides.base, other: sides.other).pairs()
    let comparers = try matches.map { try comparer(sides.base[$0.base], sides.other[$0.other]) }
    let accounts = comparers.map { ($0, $0.accountFindings()) }
    let profiles = profilePairs(comparers).map { ($0, $0.findings(.profile)) }
    let pairs = RecordPair.ordered(
      accounts: accounts, profiles: profiles, base: sides.base, other: sides.other, matches: matches)
    let agreeing = (accounts + profiles).reduce(0) { $0 + $1.1.agreeing }
    return PolicyComparison(
      base: ComparedInput(base), other: ComparedInput(other), pairs: pairs, agreeing: agreeing,
      consequences: Consequences.sentences(pairs, comparers), isStrict: options.isStrict)
  }

  private func comparer(_ base: ComparedAccount, _ other: ComparedAccount) throws -> PairComparer {
    guard base.format != other.format else {
      return PairComparer(base, other, options, translator.registry, crossings: nil)
    }
    let toOther = try Crossing(base, to: other.format, dialect: other.dialect, translator)
    let toBase = try Crossing(other, to: base.format, dialect: base.dialect, translator)
    return PairComparer(base, other, options, translator.registry, crossings: (toOther, toBase))
  }

  /// One comparer for each pair of profiles, by the accounts that they share.
  private func profilePairs(_ comparers: [PairComparer]) -> [PairComparer] {
    let candidates = comparers.filter { comparer in
      options.comparesEverything || (comparer.base.hasProfile && comparer.other.hasProfile)
    }
    let groups = Dictionary(grouping: candidates) { $0.base.profilePlace + $0.other.profilePlace }
    let ranked = groups.values.sorted { left, right in
      (right.count, left[0].profileDistance) < (left.count, right[0].profileDistance)
    }
    var used: (base: Set<[Int]>, other: Set<[Int]>) = ([], [])
    return ranked.compactMap { group in
      let sides = (base: group[0].base.profilePlace, other: group[0].other.profilePlace)
      guard !used.base.contains(sides.base), !used.other.contains(sides.other) else { return nil }
      used.base.insert(sides.base)
      used.other.insert(sides.other)
      return group[0]
    }
  }
}

extension PairComparer {
  /// Swapping the sides does not change it.
  fileprivate var profileDistance: Int { base.document + base.profile + other.document + other.profile }
}
