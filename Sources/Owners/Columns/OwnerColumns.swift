public import Documents
public import PolicyModel

/// Which column of a list means which variable.
public struct OwnerColumns: Sendable, Hashable {
  /// The columns that are read, in the order of the list.
  public let known: [Column]
  /// Columns that are known and that no profile needs, with the reason; a password is among them.
  public let ignored: [Ignored]
  /// The column of tags, which are no variable. It is among the ignored ones, because no profile needs it.
  public let tags: Tags?
  /// Columns that nobody knows. Their values are not read.
  public let unknown: [String]
  /// The places, from 0, of columns without a name. Their values are not read.
  public let unnamed: [Int]

  /// A column that is read.
  public struct Column: Sendable, Hashable {
    /// Its place, from 0.
    public let index: Int
    /// What the list calls it.
    public let name: String
    /// What it means.
    public let variable: Variable
  }

  /// The column of tags.
  public struct Tags: Sendable, Hashable {
    /// Its place, from 0.
    public let index: Int
    /// What the list calls it.
    public let name: String
  }

  /// A column that is known and not read.
  public struct Ignored: Sendable, Hashable {
    /// What the list calls it.
    public let name: String
    /// Why it is not read, in a sentence.
    public let reason: String
  }

  /// Recognises columns by their names, without case, spaces and separators; mappings win over names.
  ///
  /// - Throws: ``InputFault`` if a mapping names no column or two, if two columns mean one variable, or if no column is
  ///   known. A header line that is none may hold anything, so that names are only told once one was recognised.
  public init(header: [String], mappings: [ColumnMapping] = []) throws(InputFault) {
    let matching = ColumnMatching(header: header, facts: .builtIn)
    let mapped = try matching.mapped(mappings)
    known = try matching.known(beside: mapped)
    let taken = Set(known.map(\.index))
    unnamed = header.indices.filter { !taken.contains($0) && header[$0].isEmpty }
    let rest = header.indices.filter { !taken.contains($0) && !header[$0].isEmpty }
    ignored = rest.compactMap { index in
      matching.facts.ignored[matching.normal[index]].map { Ignored(name: header[index], reason: $0) }
    }
    tags = rest.first { matching.facts.tags.contains(matching.normal[$0]) }.map { Tags(index: $0, name: header[$0]) }
    let names = Set(ignored.map(\.name))
    unknown = rest.map { header[$0] }.filter { !names.contains($0) }
  }

  /// No columns.
  public init() { self.init(known: [], ignored: [], tags: nil, unknown: [], unnamed: []) }

  private init(known: [Column], ignored: [Ignored], tags: Tags?, unknown: [String], unnamed: [Int]) {
    self.known = known
    self.ignored = ignored
    self.tags = tags
    self.unknown = unknown
    self.unnamed = unnamed
  }

  /// These columns and those of another header, each once.
  func adding(_ other: OwnerColumns, atMost limit: Int) -> OwnerColumns {
    OwnerColumns(
      known: known + other.known.filter { new in !known.contains { $0.variable == new.variable } },
      ignored: ignored + other.ignored.filter { !ignored.contains($0) }.prefix(max(0, limit - ignored.count)),
      tags: tags ?? other.tags,
      unknown: unknown + other.unknown.filter { !unknown.contains($0) }.prefix(max(0, limit - unknown.count)),
      unnamed: unnamed.isEmpty ? other.unnamed : unnamed)
  }
}
