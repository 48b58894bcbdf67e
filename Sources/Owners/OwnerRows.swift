import Documents
import PolicyModel

/// The rows of a list, whatever its syntax.
protocol OwnerRows: AnyObject {
  /// What is known of the columns so far.
  var columns: OwnerColumns { get }

  /// The next row, or what is wrong with it; nil at the end.
  func next() throws -> Result<OwnerRow, InputFault>?
}

/// What one row says.
struct OwnerRow {
  /// The line, from 1.
  let line: Int
  /// The values of known columns.
  let values: [Variable: String]
  /// The tags, if they are read.
  var tags: [String] = []
  /// Whether the row holds nothing at all.
  let isEmpty: Bool
}
