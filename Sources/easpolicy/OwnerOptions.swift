import ArgumentParser
import EASPolicyTranslator

/// Whose devices the profiles are for.
struct OwnerOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Compares for each owner of a list (CSV or JSON), with variables filled in.", valueName: "file"),
    completion: .file())
  var owners: String?

  @Option(
    name: .customLong("column"),
    help: ArgumentHelp("Says what a column of the list means; repeatable.", valueName: "variable=column"))
  var columns: [Assignment] = []

  /// The comparisons with what the list says of each owner; as they are without a list.
  ///
  /// - Returns: Also whether every row could be used.
  func tally(_ comparisons: [PolicyComparison]) throws -> (comparisons: [PolicyComparison], status: ExitStatus) {
    guard let owners else {
      guard columns.isEmpty else { throw UsageFault("--column says something of a list: name it with --owners.") }
      return (comparisons, .success)
    }
    do {
      return try tally(comparisons, owners)
    } catch let fault as InputFault {
      throw Failure(UnusableInput([fault]), path: owners) ?? fault
    }
  }

  private func tally(
    _ comparisons: [PolicyComparison], _ path: String
  ) throws -> (comparisons: [PolicyComparison], status: ExitStatus) {
    var options = OwnerList.Options()
    options.mappings = try mappings()
    let reader = try OwnerList.read(options, chunks: try InputFile(path: path).chunks())
    var tallier = OwnerTallier(comparisons)
    var status = ExitStatus.success
    var isEmpty = true
    while let row = try reader.next() {
      isEmpty = false
      switch row {
      case .success(let owner): tallier.add(owner)
      case .failure(let fault):
        Console.error(Console.faults.render(fault, path: path))
        status = .unusableInput
      }
    }
    guard !isEmpty else {
      throw InputFault(
        .emptyDocument, summary: "The list names no owner.", remedy: "Give a line for each owner below the header line."
      )
    }
    return (tallier.finish(), status)
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
