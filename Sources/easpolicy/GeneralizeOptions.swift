import ArgumentParser
import EASPolicyTranslator

/// Whose values become variables, so that one person's profile becomes the organisation's template.
struct GeneralizeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Puts variables in the place of one owner's values. The owner is a row of a list (CSV or JSON), by line number, "
        + "or by an address, login or name that no other row has.",
      valueName: "file#row"),
    completion: .file())
  var generalize: String?

  @OptionGroup var columns: ColumnOptions

  /// The path of the list.
  var list: String? { generalize.flatMap(Self.parts)?.path }

  /// What is known of the owner; empty if nobody asked.
  func values() throws -> [Variable: String] {
    guard let generalize else {
      try columns.requireList("--generalize")
      return [:]
    }
    guard let (path, row) = Self.parts(generalize) else {
      throw UsageFault("--generalize \(generalize): name a list and one of its rows, such as owners.csv#2.")
    }
    return try Failure.naming(path) {
      let reader = try OwnerList.read(try columns.listOptions(), chunks: try InputFile(path: path).chunks())
      let owner = try OwnerChoice(row).find(in: reader)
      return owner.derived.merging(owner.stated) { _, stated in stated }
    }
  }

  /// The list and the row; the row stands behind the last `#`.
  private static func parts(_ text: String) -> (path: String, row: String)? {
    guard let sign = text.lastIndex(of: "#"), sign != text.startIndex, text.index(after: sign) != text.endIndex else {
      return nil
    }
    return (String(text[..<sign]), String(text[text.index(after: sign)...]))
  }
}
