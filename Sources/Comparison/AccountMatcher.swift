import PolicyModel
import Translation

/// Finds which accounts of two sides are the same account: by address, login and host, and never by name, identifier or
/// order.
struct AccountMatcher {
  let base: [ComparedAccount]
  let other: [ComparedAccount]

  private static let fields: [Field<Template>] = [.identityEmailAddress, .identityUserName, .serverHost]

  /// What accounts must agree in, the surest sign first.
  private static let signs: [[Field<Template>]] = [
    [.identityEmailAddress, .identityUserName, .serverHost], [.identityEmailAddress, .serverHost],
    [.identityUserName, .serverHost], [.identityEmailAddress], [.identityUserName], [.serverHost],
  ]

  /// Pairs by place; what has no partner is in none.
  func pairs() -> [Matching.Pair] {
    var left = Array(base.indices)
    var right = Array(other.indices)
    var pairs: [Matching.Pair] = []
    for sign in Self.signs {
      pairs += Matching.take(&left, &right, by: { key($0, isBase: $1, sign) }, likeness: likeness)
    }
    // What is left over on both sides is compared if there is no choice: an account that changed altogether.
    if left.count == 1, right.count == 1 { pairs.append(Matching.Pair(base: left[0], other: right[0])) }
    return pairs.sorted { ($0.base, $0.other) < ($1.base, $1.other) }
  }

  private func key(_ index: Int, isBase: Bool, _ sign: [Field<Template>]) -> [String]? {
    let account = isBase ? base[index] : other[index]
    let texts = sign.compactMap(account.identity)
    return texts.count == sign.count ? texts : nil
  }

  /// How many fields two accounts say alike.
  private func likeness(_ left: Int, _ right: Int) -> Int {
    let values = (base[left].values.profile[base[left].record], other[right].values.profile[other[right].record])
    return values.0.setFields.count { values.0[$0] == values.1[$0] }
  }
}
