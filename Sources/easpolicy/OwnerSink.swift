import EASPolicyTranslator

/// Takes the outputs of owners.
protocol OwnerSink {
  /// Takes an output; how it is called differently, if its name was changed, and why.
  ///
  /// - Parameter label: What tells several outputs of an owner apart.
  mutating func take(_ bytes: [UInt8], of owner: Owner, label: String?) throws(Failure) -> String?

  /// Puts everything in its place.
  mutating func finish() throws(Failure)

  /// Leaves no trace of what is not finished.
  mutating func abandon()

  /// What outputs are counted as: `file`, `line`.
  var unit: String { get }
}
