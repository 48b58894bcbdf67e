public import Mapping
public import Translation

/// A document as rules see it.
public struct LintedDocument: Sendable {
  /// The file; `-` is standard input.
  public let path: String
  /// The document as it was read.
  public let source: SourceDocument
  /// The dialect that its variables were read in.
  public let dialect: Dialect
  /// Its profiles.
  let profiles: [LintedProfile]

  /// Prepares a document.
  init(path: String, source: SourceDocument, dialect: Dialect) {
    self.path = path
    self.source = source
    self.dialect = dialect
    profiles = source.imported.profiles.indices.map {
      LintedProfile(path: path, source: source, dialect: dialect, index: $0)
    }
  }

  /// What its format can express.
  public var table: MappingTable { source.backend.table }

  /// Every account of every profile, in document order.
  var accounts: [LintedAccount] { profiles.flatMap(\.accounts) }
}
