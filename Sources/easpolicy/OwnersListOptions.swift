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

  /// The rows of a list, and its columns; all of them where the target keeps all.
  ///
  /// Objects may have members of their own, so that a list of them is read once for the columns. Standard input cannot
  /// be read twice; its rows are kept.
  func rows(_ reader: OwnerReader, keepingAll: Bool) throws -> (columns: OwnerColumns, next: Rows) {
    guard keepingAll, reader.syntax == .json else { return (reader.columns, { try reader.next() }) }
    guard file == InputFile.standardInput else {
      let first = try self.reader()
      while try first.next() != nil {}
      return (first.columns, { try reader.next() })
    }
    var rows: [Result<Owner, InputFault>] = []
    while let row = try reader.next() {
      rows.append(row)
      guard rows.count <= Self.mostKept else {
        throw Failure(
          .usage,
          "A list in JSON of more than \(Self.mostKept) owners cannot come from standard input: save it to a file.")
      }
    }
    var kept = rows.makeIterator()
    return (reader.columns, { kept.next() })
  }

  /// Gives the rows of a list one by one.
  typealias Rows = () throws -> Result<Owner, InputFault>?

  private static let mostKept = 100_000

  /// Takes every owner of the list; rows that cannot be used are told and counted.
  func forEach(
    _ next: Rows, _ checker: inout OwnerChecker, _ body: (inout OwnerChecker, Owner) throws -> Void
  ) throws -> ExitStatus {
    var status = ExitStatus.success
    var isEmpty = true
    while let row = try next() {
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
