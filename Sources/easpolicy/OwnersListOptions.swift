import ArgumentParser
import EASPolicyTranslator

/// The list that is read.
struct OwnersListOptions: ParsableArguments {
  @Argument(help: "The list of owners (CSV or JSON); - is standard input.", completion: .file())
  var file: String

  @OptionGroup var columns: ColumnOptions

  @Option(
    help: ArgumentHelp(
      "What owners log in with; when left out, the stated user name, else the user principal name.",
      valueName: "login"))
  var username: LoginSource?

  /// The ids of all kinds of lists.
  static var kinds: String { OwnerListKind.all.map(\.id).joined(separator: ", ") }

  /// The kind of list with a name.
  static func kind(named name: String) throws(UsageFault) -> OwnerListKind {
    if let kind = OwnerListKind(named: name) { return kind }
    throw UsageFault("There is no list of kind \(name); there are \(kinds).")
  }

  /// Reads the list from its start.
  func reader() throws -> OwnerReader {
    var options = try columns.listOptions()
    options.readsTags = true
    return try OwnerList.read(options, chunks: try InputFile(path: file).chunks())
  }

  /// The columns of the list that a kind of list must know before the first row: all, if it is written with the same
  /// ones. Objects may have members of their own, so that a list of them is read once for them.
  func columns(_ reader: OwnerReader, for kind: OwnerListKind?) throws -> OwnerColumns {
    guard reader.syntax == .json, let kind, kind.columns == nil else { return reader.columns }
    guard file != InputFile.standardInput else {
      throw Failure(
        .usage,
        "A list in JSON must be read twice to know its columns, which standard input cannot be: save it to a file."
      )
    }
    let first = try self.reader()
    while try first.next() != nil {}
    return first.columns
  }

  /// Takes every owner of the list; rows that cannot be used are told and counted.
  func forEach(
    _ reader: OwnerReader, _ checker: inout OwnerChecker, _ body: (inout OwnerChecker, Owner) throws -> Void
  ) throws -> ExitStatus {
    var status = ExitStatus.success
    var isEmpty = true
    while let row = try reader.next() {
      isEmpty = false
      switch row {
      case .success(let owner): try body(&checker, owner)
      case .failure(let fault):
        checker.addUnusableRow()
        Console.error(Console.faults.render(fault, path: file))
        status = .unusableInput
      }
    }
    guard !isEmpty else { throw InputFault.noOwner }
    return status
  }

  /// Does something with the list; a fault of it names its path.
  func reportingFaults<Result>(_ body: () throws -> Result) throws -> Result {
    try Failure.naming(file, body)
  }
}
