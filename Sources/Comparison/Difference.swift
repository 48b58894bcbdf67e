public import PolicyModel
public import Translation

/// A field about which two documents do not say the same.
public struct Difference: Sendable, Hashable {
  /// Why they do not.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The two policies really differ.
    case different
    /// The format of one side cannot say what the other side says.
    case formatLimit = "format-limit"
    /// It cannot be known: a default is not published, a key is a guess, a secret is not told.
    case provisional
    /// The same value: one side states it, the other leaves it to the vendor's default.
    case defaultExplicit = "default-made-explicit"
  }

  /// Why they differ.
  public let kind: Kind
  /// The field's id.
  public let field: String
  /// The record of the base that has the field; of the other document if the base has none.
  public let record: RecordID
  /// How grave a loss of the field is.
  public let gravity: Gravity
  /// What the base says.
  public let base: Statement
  /// What the other document says.
  public let other: Statement
  /// Whose format cannot take the opposite side's value by itself; nil where that is not the reason.
  public let limitedSide: Side?
  /// Why, in a sentence: the table's note, the missing default.
  public let reason: String
  /// What people will notice, in a sentence.
  public let consequence: String?
  /// For whom the values differ once variables are filled in; nil without a list of owners.
  public let owners: OwnerTally?

  /// What to ask of each owner; nil where variables have no say.
  var question: OwnerQuestion?

  /// Creates a difference.
  public init(
    kind: Kind, field: String, record: RecordID, gravity: Gravity, base: Statement, other: Statement,
    limitedSide: Side? = nil, reason: String, consequence: String? = nil, owners: OwnerTally? = nil
  ) {
    self.kind = kind
    self.field = field
    self.record = record
    self.gravity = gravity
    self.base = base
    self.other = other
    self.limitedSide = limitedSide
    self.reason = reason
    self.consequence = consequence
    self.owners = owners
  }

  /// Whether this is one of the documents' own doing, and no limit, doubt or matter of style.
  public var isReal: Bool { kind == .different }

  /// What one side says.
  public subscript(side: Side) -> Statement { side == .base ? base : other }
}

/// For how many owners two texts with variables come out the same.
public struct OwnerTally: Sendable, Hashable {
  /// Owners for whom both texts are equal.
  public let same: Int
  /// Owners for whom they differ, by their line in the list and what they are called.
  public let differing: [Person]
  /// Owners who lack a value that a text needs.
  public let incomplete: [Person]
  /// Why they differ, such as "their UPN is not their address".
  public let reason: String?

  /// Creates a tally.
  public init(same: Int, differing: [Person], incomplete: [Person], reason: String? = nil) {
    self.same = same
    self.differing = differing
    self.incomplete = incomplete
    self.reason = reason
  }

  /// All owners.
  public var total: Int { same + differing.count + incomplete.count }

  /// One owner.
  public struct Person: Sendable, Hashable {
    /// The line in the list, from 1.
    public let line: Int
    /// Address, login or name.
    public let name: String

    /// Creates a person.
    public init(line: Int, name: String) {
      self.line = line
      self.name = name
    }
  }
}
