public import Documents

/// People whose devices receive profiles, and lists of them.
public enum OwnerList {
  /// How a list is written.
  public enum Syntax: String, Sendable, Hashable, CaseIterable {
    /// Separated values with a header line.
    case csv
    /// A list of objects, one for each owner.
    case json
  }

  /// What a reader of a list should know.
  public struct Options: Sendable, Hashable {
    /// How the list is written; nil: JSON if it starts with a bracket, else CSV.
    public var syntax: Syntax?
    /// Its encoding; nil: what its byte order mark says, else UTF-8.
    public var encoding: TextEncoding?
    /// Which columns mean what, for columns whose names do not say so.
    public var mappings: [ColumnMapping] = []
    /// Whether owners have values that follow from others; see ``Owner/derivingValues()``.
    public var derivesValues = true
    /// Whether tags are read; profiles do not need them.
    public var readsTags = false
    /// How large one owner may be.
    public var limits = CSVLimits.standard

    /// The defaults.
    public init() {}
  }

  /// Starts to read a list. Owners are read one by one, so that lists of any length need little memory.
  ///
  /// - Throws: ``InputFault`` if the list is empty or no column is known, or whatever the chunks throw.
  public static func read(_ options: Options = Options(), chunks: @escaping ByteChunks) throws -> OwnerReader {
    try OwnerReader(options, chunks: chunks)
  }

  /// Starts to read a list that is in memory.
  ///
  /// - Throws: ``InputFault`` if the list is empty or no column is known.
  public static func read(_ bytes: [UInt8], _ options: Options = Options()) throws -> OwnerReader {
    var rest: [UInt8]? = bytes
    return try read(options) {
      defer { rest = nil }
      return rest
    }
  }
}
