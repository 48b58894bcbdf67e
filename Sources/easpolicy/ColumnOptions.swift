import ArgumentParser
import EASPolicyTranslator

/// What the columns of a list of owners mean.
struct ColumnOptions: ParsableArguments {
  @Option(
    name: .customLong("column"),
    help: ArgumentHelp("Says what a column of the list means; repeatable.", valueName: "variable=column"))
  var columns: [Assignment] = []

  @Option(
    help: ArgumentHelp(
      "The encoding of the list: utf-8, utf-16, latin1 or windows-1252, as workbooks are saved on Windows.",
      valueName: "encoding"))
  var listEncoding: TextEncoding?

  /// How the list is read.
  func listOptions() throws(UsageFault) -> OwnerList.Options {
    var options = OwnerList.Options()
    options.mappings = try mappings()
    options.encoding = listEncoding
    return options
  }

  /// Without a list there are no columns.
  func requireList(_ option: String) throws(UsageFault) {
    guard listEncoding == nil else {
      throw UsageFault("--list-encoding says something of a list: name it with \(option).")
    }
    guard columns.isEmpty else { throw UsageFault("--column says something of a list: name it with \(option).") }
  }

  private func mappings() throws(UsageFault) -> [ColumnMapping] {
    var mappings: [ColumnMapping] = []
    for column in columns {
      let mapping = try mapping(column)
      guard !mappings.contains(where: { $0.variable == mapping.variable }) else {
        throw UsageFault("--column gives \(mapping.variable.name) two columns.")
      }
      mappings.append(mapping)
    }
    return mappings
  }

  /// A variable that does not exist is the command line's mistake, and not the list's.
  private func mapping(_ column: Assignment) throws(UsageFault) -> ColumnMapping {
    do {
      return try ColumnMapping("\(column.name)=\(column.value)")
    } catch {
      throw UsageFault("--column: \(error.summary) \(error.remedy)")
    }
  }
}
