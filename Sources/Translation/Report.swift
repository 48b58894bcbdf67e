import Documents

/// What a translation did, counted.
public struct Report: Sendable {
  /// The source's format.
  public let sourceFormat: String
  /// The target's format.
  public let targetFormat: String
  /// What the source was wrapped in; nil for formats without envelopes.
  public let sourceEnvelope: String?
  /// What the output is wrapped in; nil for formats without envelopes.
  public let targetEnvelope: String?
  /// How many accounts were written.
  public let accounts: Int
  /// Balance 1: leaves of the source by fate.
  public let leaves: Balance
  /// Balance 2: set fields by fate.
  public let fields: Balance
  /// Balance 3: leaves of the output by fate.
  public let output: Balance
  /// Whether every leaf and field is accounted for exactly once, and every claim has its leaf.
  public let isBalanced: Bool
  /// Every outcome, the gravest first, then in the order of the source.
  public private(set) var outcomes: [Outcome]

  /// The gravest severity.
  public var worst: Severity { outcomes.map(\.severity).max() ?? .none }

  /// Gives the places in the output their lines, as the written document shows them.
  ///
  /// - Parameter moved: Where a place of the output stands in that document.
  mutating func placeTargets(in written: Node, moved: (Pointer) -> Pointer = { $0 }) {
    for index in outcomes.indices {
      guard let pointer = outcomes[index].target?.pointer else { continue }
      outcomes[index].target?.pointer = moved(pointer)
      outcomes[index].target?.position = written[moved(pointer)]?.position
    }
  }
}

/// How many there are, by fate.
public struct Balance: Sendable, Hashable {
  /// All of them.
  public let total: Int
  /// By fate, in the order of reports.
  public let counts: [(fate: Fate, count: Int)]

  /// Whether the fates add up to the total.
  public var isBalanced: Bool { counts.reduce(0) { $0 + $1.count } == total }

  init(total: Int, of fates: [Fate], among found: some Sequence<Fate>, besides others: [Fate: Int] = [:]) {
    self.total = total
    var numbers = others
    for fate in found { numbers[fate, default: 0] += 1 }
    counts = fates.map { ($0, numbers[$0] ?? 0) }
  }

  /// The number of one fate.
  public subscript(fate: Fate) -> Int { counts.first { $0.fate == fate }?.count ?? 0 }

  /// Equal totals and counts.
  public static func == (left: Balance, right: Balance) -> Bool {
    left.total == right.total && left.counts.elementsEqual(right.counts) { $0 == $1 }
  }

  /// Hashes the total and the counts.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(total)
    for count in counts { hasher.combine(count.count) }
  }
}
