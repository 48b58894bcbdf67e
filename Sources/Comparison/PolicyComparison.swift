import Mapping
public import Translation

/// How one document, or folder of documents, differs from another.
public struct PolicyComparison: Sendable {
  /// What is compared with.
  public let base: ComparedInput
  /// What is looked at.
  public let other: ComparedInput
  /// What was found to belong together, and what stands alone, in the order of the base.
  public internal(set) var pairs: [RecordPair]
  /// How many fields that a document sets say the same on both sides.
  public internal(set) var agreeing: Int
  /// What rolling the other document out means on devices, in sentences; empty when nothing really differs.
  public internal(set) var consequences: [String]
  /// Whether limits of a format count as differences.
  public let isStrict: Bool
  /// For how many owners both policies come out the same, in all that makes policies different; nil without a list of
  /// owners.
  public internal(set) var owners: OwnerTally?

  /// Creates a comparison.
  public init(
    base: ComparedInput, other: ComparedInput, pairs: [RecordPair], agreeing: Int, consequences: [String],
    isStrict: Bool, owners: OwnerTally? = nil
  ) {
    self.base = base
    self.other = other
    self.pairs = pairs
    self.agreeing = agreeing
    self.consequences = consequences
    self.isStrict = isStrict
    self.owners = owners
  }

  /// All differences, in the order of the pairs.
  public var differences: [Difference] { pairs.flatMap(\.differences) }

  /// How many differences are of a kind.
  public func count(_ kind: Difference.Kind) -> Int { differences.count { $0.kind == kind } }

  /// Whether both are the same policy.
  public var isSame: Bool { pairs.allSatisfy { !$0.isAlone && !$0.differences.contains(where: counts) } }

  /// Whether a difference makes the documents different policies.
  public func counts(_ difference: Difference) -> Bool {
    difference.isReal || (isStrict && difference.kind == .formatLimit)
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

  init(_ input: ComparisonInput) {
    var formats: [String] = []
    for document in input.documents where !formats.contains(document.source.backend.table.format) {
      formats.append(document.source.backend.table.format)
    }
    let accounts = input.documents.flatMap(\.selections).reduce(0) { $0 + $1.accounts.count }
    self.init(path: input.path, formats: formats, accounts: accounts)
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
