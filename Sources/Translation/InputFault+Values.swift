import Documents
import Mapping

extension InputFault {
  /// A value does not fit its key.
  ///
  /// - Parameters:
  ///   - isRepairable: Whether lenient reading takes the value for something that fits.
  ///   - isNeeded: Whether the document does not work without the key.
  ///   - expected: The only value that the key may have.
  static func value(
    _ node: Node, _ error: ValueFault, _ key: Pointer, at place: Pointer, isRepairable: Bool, isNeeded: Bool = false,
    expected: String? = nil
  ) -> InputFault {
    let correction =
      expected.map { "Write \($0), which is all that the key may say" } ?? "Correct the value in the file"
    let otherwise =
      isRepairable ? ", or read it with --lenient" : isNeeded || expected != nil ? "" : ", or remove the key"
    return InputFault(
      error.code, at: node.position, pointer: place,
      summary: "\(key.keyPath) \(error.expectation); it is \(shown(node, error.code)).",
      remedy: correction + otherwise + ".")
  }

  /// A value of the right type may be shown; any other may be a secret in the wrong place.
  private static func shown(_ node: Node, _ code: FaultCode) -> String {
    guard code != .wrongType, let text = node.scalarText, text.utf8.count <= 40 else { return node.kind }
    return text
  }
}
