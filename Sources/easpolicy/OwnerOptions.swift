import ArgumentParser
import EASPolicyTranslator

/// Whose devices the profiles are for.
struct OwnerOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Compares for each owner of a list (CSV or JSON), with variables filled in.", valueName: "file"),
    completion: .file())
  var owners: String?

  @OptionGroup var columns: ColumnOptions

  /// The comparisons with what the list says of each owner; as they are without a list.
  ///
  /// - Returns: Also whether every row could be used.
  func tally(_ comparisons: [PolicyComparison]) throws -> (comparisons: [PolicyComparison], status: ExitStatus) {
    guard let owners else {
      try columns.requireList("--owners")
      return (comparisons, .success)
    }
    return try Failure.naming(owners) { try tally(comparisons, owners) }
  }

  private func tally(
    _ comparisons: [PolicyComparison], _ path: String
  ) throws -> (comparisons: [PolicyComparison], status: ExitStatus) {
    let reader = try OwnerList.read(try columns.listOptions(), chunks: try InputFile(path: path).chunks())
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
    guard !isEmpty else { throw InputFault.noOwner }
    return (tallier.finish(), status)
  }
}
