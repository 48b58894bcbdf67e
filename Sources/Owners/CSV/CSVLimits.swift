/// How large the records of a list may be. Memory is bounded by these, whatever the size of the file.
public struct CSVLimits: Sendable, Hashable {
  /// Bytes of one record, in UTF-8.
  public var recordBytes: Int
  /// Columns of a record.
  public var columns: Int

  /// Creates limits.
  public init(recordBytes: Int = 1 << 20, columns: Int = 1000) {
    self.recordBytes = recordBytes
    self.columns = columns
  }

  /// The default limits: 1 MiB and 1000 columns.
  public static let standard = CSVLimits()
}
