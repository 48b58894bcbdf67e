public import Documents
import PolicyModel

/// Reads the owners of a list one by one.
public final class OwnerReader {
  /// The columns of the list; in JSON, the members of the objects that were read so far.
  public private(set) var columns: OwnerColumns
  /// How the list is written. Only a list with a header line says from the start which columns there are.
  public let syntax: OwnerList.Syntax
  private let options: OwnerList.Options
  private var rows: any OwnerRows

  init(_ options: OwnerList.Options, chunks: @escaping ByteChunks) throws {
    let stream = TextStream(chunks, encoding: options.encoding)
    var start: [UInt8] = []
    while !start.contains(where: { !Self.isBlank($0) }), start.count <= options.limits.recordBytes,
      let more = try stream.text(at: SourcePosition(line: 1, column: 1))
    {
      start += more
    }
    // What stands behind more blanks than that is not looked for, however large the chunks are.
    guard let first = start.prefix(options.limits.recordBytes + 1).first(where: { !Self.isBlank($0) }) else {
      throw InputFault(
        .emptyDocument, summary: "The list is empty.",
        remedy: "Give a list with a header line and a line for each owner.")
    }
    let bracket = first == UInt8(ascii: "[") || first == UInt8(ascii: "{")
    syntax = options.syntax ?? (bracket ? .json : .csv)
    switch syntax {
    case .csv: rows = try CSVOwnerRows(options, stream: stream, buffer: start)
    case .json: rows = try JSONOwnerRows(options, stream: stream, buffer: start)
    }
    columns = rows.columns
    self.options = options
  }

  private static func isBlank(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0A, 0x0D].contains(byte) }

  /// The next owner, or what is wrong with a row; nil at the end. After a fault of a row the next one can be read.
  ///
  /// Rows without any value are passed over.
  ///
  /// - Throws: ``InputFault`` if nothing more can be read, or whatever the chunks throw.
  public func next() throws -> Result<Owner, InputFault>? {
    while let row = try rows.next() {
      columns = rows.columns
      switch row {
      case .failure(let fault): return .failure(fault)
      case .success(let row):
        if row.isEmpty { continue }
        let owner = Owner(line: row.line, values: row.values, tags: row.tags)
        guard !owner.stated.isEmpty else { return .failure(Self.nothingKnown(row.line)) }
        return .success(options.derivesValues ? owner.derivingValues() : owner)
      }
    }
    return nil
  }

  /// All that is left, for lists that are known to be short.
  ///
  /// - Throws: ``InputFault`` if the list cannot be read to its end, or whatever the chunks throw.
  public func all() throws -> (owners: [Owner], faults: [InputFault]) {
    var owners: [Owner] = []
    var faults: [InputFault] = []
    while let row = try next() {
      switch row {
      case .success(let owner): owners.append(owner)
      case .failure(let fault): faults.append(fault)
      }
    }
    return (owners, faults)
  }

  private static func nothingKnown(_ line: Int) -> InputFault {
    InputFault(
      .noSettings, at: SourcePosition(line: line, column: 1),
      summary: "The owner has no value in any column that is known.",
      remedy: "Fill in the address or the login, or remove the row.")
  }
}
