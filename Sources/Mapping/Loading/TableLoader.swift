import Documents
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

  static func document(file: String, text: [UInt8]) throws(TableFaults) -> Node {
    do {
      return try YAMLCodec().decode(text, limits: .standard).node
    } catch {
      throw TableFaults([TableFault(file: file, at: error.position, error.summary + " " + error.remedy)])
    }
  }
}
