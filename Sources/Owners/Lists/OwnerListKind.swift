public import PolicyModel

/// A list of owners as a product takes it.
public struct OwnerListKind: Sendable, Hashable {
  /// What a column of the list holds.
  public enum Content: Sendable, Hashable {
    /// The value of a variable; of others, joined by blanks, where it is not stated.
    case variable(Variable, instead: [Variable])
    /// What owners log in with.
    case login
    /// Tags, with blanks between them.
    case tags
    /// It stays empty.
    case nothing
  }

  /// A column of the list.
  public struct Column: Sendable, Hashable {
    /// What the header line calls it.
    public let name: String
    /// What it holds.
    public let content: Content
    /// Why the product needs a value, in a sentence; nil if it does not.
    public let need: String?
  }

  /// The stable name, such as on the command line.
  public let id: String
  /// What people call it.
  public let title: String
  /// What somebody should know before using it, in sentences.
  public let note: String?
  /// Its columns in order; nil: the canonical name of every variable that a list states.
  public let columns: [Column]?
  /// The name of the column of tags behind the variables, where the columns are those of the list.
  let tags: String?

  /// All kinds, in the order of the facts.
  public static var all: [OwnerListKind] { OwnerListFacts.builtIn.kinds }

  /// The kind with an id; nil if there is none.
  public init?(named id: String) {
    guard let kind = Self.all.first(where: { $0.id == id }) else { return nil }
    self = kind
  }

  init(id: String, title: String, note: String?, columns: [Column]?, tags: String?) {
    self.id = id
    self.title = title
    self.note = note
    self.columns = columns
    self.tags = tags
  }

  /// The columns that a list with some columns is written in.
  public func columns(for source: OwnerColumns) -> [Column] {
    if let columns { return columns }
    let variables = source.known.map { column in
      Column(name: column.variable.name, content: .variable(column.variable, instead: []), need: nil)
    }
    guard let tags, source.tags != nil else { return variables }
    return variables + [Column(name: tags, content: .tags, need: nil)]
  }
}
