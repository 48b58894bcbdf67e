import PolicyModel
import Translation

/// Finds which accounts of two sides are the same account: by address, login and host, and never by name, identifier or
/// order.
struct AccountMatcher {
  let base: [ComparedAccount]
  let other: [ComparedAccount]

  /// What accounts must agree in, the surest sign first.
  private static let signs: [[Field<Template>]] = [
    [.identityEmailAddress, .identityUserName, .serverHost], [.identityEmailAddress, .serverHost],
    [.identityUserName, .serverHost], [.identityEmailAddress], [.identityUserName],
  ]

  /// Pairs by place; what has no partner is in none.
  func pairs() -> [Matching.Pair] {
    var left = Array(base.indices)
    var right = Array(other.indices)
    var pairs: [Matching.Pair] = []
    for sign in Self.signs {
      pairs += take(&left, &right) { account, _ in
        let texts = sign.compactMap(account.identity)
        return texts.count == sign.count ? texts : nil
      }
    }
    // The host alone is a sign unless both sides name a person: these are two people then.
    for people in [(base: false, other: false), (base: true, other: false), (base: false, other: true)] {
      pairs += take(&left, &right) { account, isBase in
        guard account.namesPerson == (isBase ? people.base : people.other) else { return nil }
        return account.identity(.serverHost).map { [$0] }
      }
    }
    // What is left over on both sides is compared if there is no choice: an account that changed altogether.
    if left.count == 1, right.count == 1 {
      let arePeople = base[left[0]].namesPerson && other[right[0]].namesPerson
      if pairs.isEmpty || !arePeople { pairs.append(Matching.Pair(base: left[0], other: right[0])) }
    }
    return pairs.sorted { ($0.base, $0.other) < ($1.base, $1.other) }
  }

  private func take(
    _ left: inout [Int], _ right: inout [Int], by key: (ComparedAccount, _ isBase: Bool) -> [String]?
  ) -> [Matching.Pair] {
    Matching(
      looks: [{ side($1)[$0].statements }, { side($1)[$0].names }], likeness: likeness
    ).take(&left, &right) { key(side($1)[$0], $1) }
  }

  private func side(_ isBase: Bool) -> [ComparedAccount] { isBase ? base : other }

  /// How many fields two accounts, and the profiles around them, say alike.
  private func likeness(_ left: Int, _ right: Int) -> Int {
    let values = (base[left].values.profile, other[right].values.profile)
    return values.0[base[left].record].agreeing(with: values.1[other[right].record])
      + values.0.values.agreeing(with: values.1.values)
  }
}
