public import Translation

/// How one document, or folder of documents, differs from another.
public struct PolicyComparison: Sendable {
  /// What is compared with.
  public let base: ComparedInput
  /// What is looked at.
  public let other: ComparedInput
  /// What was found to belong together, and what stands alone, in the order of the base.
  public let pairs: [RecordPair]
  /// How many fields of both sides were looked at and found to say the same.
  public let agreeing: Int
  /// What rolling the other document out means on devices, in sentences; empty when nothing differs.
  public let consequences: [String]
  /// Whether limits of a format count as differences.
  public let isStrict: Bool

  /// Creates a comparison.
  public init(
    base: ComparedInput, other: ComparedInput, pairs: [RecordPair], agreeing: Int, consequences: [String],
    isStrict: Bool
  ) {
    self.base = base
    self.other = other
    self.pairs = pairs
    self.agreeing = agreeing
    self.consequences = consequences
    self.isStrict = isStrict
  }

  /// All differences, in the order of the pairs.
  public var differences: [Difference] { pairs.flatMap(\.differences) }

  /// Whether both are the same policy.
  public var isSame: Bool {
    pairs.allSatisfy { pair in
      pair.base != nil && pair.other != nil && !pair.differences.contains { counts($0) }
    }
  }

  /// Whether a difference makes the documents different policies.
  public func counts(_ difference: Difference) -> Bool {
    difference.kind == .different || (isStrict && difference.kind == .formatLimit)
  }
}

/// One side of a comparison.
public struct ComparedInput: Sendable, Hashable {
  /// The path as given: a file or a folder; `-` is standard input.
  public let path: String
  /// The formats of its documents, without repetition.
  public let formats: [String]
  /// How many accounts it holds.
  public let accounts: Int

  /// Creates a side.
  public init(path: String, formats: [String], accounts: Int) {
    self.path = path
    self.formats = formats
    self.accounts = accounts
  }
}

/// Records of both sides that mean the same thing, or one that has no counterpart.
public struct RecordPair: Sendable, Hashable {
  /// The base's record; nil if only the other document has it.
  public let base: ComparedRecord?
  /// The other document's record; nil if only the base has it.
  public let other: ComparedRecord?
  /// Where they differ, in the order of the catalogue.
  public let differences: [Difference]

  /// Creates a pair.
  public init(base: ComparedRecord? = nil, other: ComparedRecord? = nil, differences: [Difference]) {
    self.base = base
    self.other = other
    self.differences = differences
  }
}

/// A profile or an account in a comparison.
public struct ComparedRecord: Sendable, Hashable {
  /// The file.
  public let path: String
  /// Its format.
  public let format: String
  /// Which profile of the file, from 0.
  public let profile: Int
  /// Which record of the profile.
  public let record: RecordID
  /// What people call it: address, login or name, and host.
  public let name: String
  /// Where it stands in the file.
  public let location: Location?

  /// Creates a record.
  public init(path: String, format: String, profile: Int, record: RecordID, name: String, location: Location? = nil) {
    self.path = path
    self.format = format
    self.profile = profile
    self.record = record
    self.name = name
    self.location = location
  }
}
