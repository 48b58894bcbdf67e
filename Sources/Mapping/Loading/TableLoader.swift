package import Documents
import PolicyModel

/// Reads mapping tables, strictly: every fault of a table is found and all are shown together.
public enum TableLoader {
  /// Reads a table from YAML text.
  ///
  /// - Throws: ``TableFaults`` with file, line and column of each mistake.
  public static func table(file: String, text: [UInt8]) throws(TableFaults) -> MappingTable {
    let faults = FaultCollector(file: file)
    let root = try document(file: file, text: text)
    guard let object = TableObject(root, Grammar.header, faults) else { throw TableFaults(faults.sorted) }
    let table = HeaderReader(object: object, faults: faults).table()
    guard faults.faults.isEmpty else { throw TableFaults(faults.sorted) }
    return table
  }

  /// Reads what stands before the rows: names, detection, shapes. Telling a format needs no more.
  ///
  /// - Throws: ``TableFaults`` with file, line and column of each mistake.
  public static func header(file: String, text: [UInt8]) throws(TableFaults) -> MappingTable {
    let faults = FaultCollector(file: file)
    let root = try document(file: file, text: beginning(of: text))
    guard let object = TableObject(root, Grammar.header, faults) else { throw TableFaults(faults.sorted) }
    let table = HeaderReader(object: object, faults: faults).header()
    guard faults.faults.isEmpty else { throw TableFaults(faults.sorted) }
    return table
  }

  /// The lines before the first section of rows.
  private static func beginning(of text: [UInt8]) -> [UInt8] {
    let mark = Array("\nprofile:".utf8)
    let start = text.indices.first { text[$0] == mark[0] && text[$0...].starts(with: mark) }
    return start.map { Array(text[...$0]) } ?? text
  }

  /// Reads a file of YAML.
  ///
  /// - Throws: ``TableFaults`` with the one reason why it cannot be read.
  package static func document(file: String, text: [UInt8]) throws(TableFaults) -> Node {
    do {
      return try YAMLCodec().decode(text, limits: .standard).node
    } catch {
      throw TableFaults([TableFault(file: file, at: error.position, error.summary + " " + error.remedy)])
    }
  }
}
