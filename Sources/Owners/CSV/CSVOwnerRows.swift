import Documents
import PolicyModel

/// The rows of a list with a header line.
final class CSVOwnerRows: OwnerRows {
  let columns: OwnerColumns
  private let reader: CSVReader
  private let readsTags: Bool

  init(_ options: OwnerList.Options, stream: TextStream, buffer: [UInt8]) throws {
    readsTags = options.readsTags
    reader = CSVReader(limits: options.limits, stream: stream, buffer: buffer)
    guard let header = try reader.next() else {
      throw InputFault(
        .emptyDocument, summary: "The list is empty.",
        remedy: "Give a list with a header line and a line for each owner.")
    }
    columns = try OwnerColumns(header: try header.get().fields.map(\.trimmingBlanks), mappings: options.mappings)
  }

  func next() throws -> Result<OwnerRow, InputFault>? {
    try reader.next()?.map { record in
      var values: [Variable: String] = [:]
      for column in columns.known { values[column.variable] = record.fields[column.index] }
      let tags = readsTags ? columns.tags.map { OwnerTags.split(record.fields[$0.index]) } : nil
      return OwnerRow(
        line: record.line, values: values, tags: tags ?? [], isEmpty: record.fields.allSatisfy(\.isEmpty))
    }
  }
}
