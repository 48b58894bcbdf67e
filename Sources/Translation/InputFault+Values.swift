import Documents
import Mapping

extension InputFault {
  /// A value does not fit its key.
  ///
  /// - Parameter isRepairable: Whether lenient reading takes the value for something that fits.
  static func value(
    _ node: Node, _ error: ValueFault, _ key: Pointer, at place: Pointer, isRepairable: Bool
  ) -> InputFault {
    InputFault(
      error.code, at: node.position, pointer: place,
      summary: "\(key.keyPath) \(error.expectation); it is \(shown(node, error.code)).",
      remedy: "Correct the value in the file, or \(isRepairable ? "read it with --lenient" : "remove the key").")
  }

  /// A value of the right type may be shown; any other may be a secret in the wrong place.
  private static func shown(_ node: Node, _ code: FaultCode) -> String {
    guard code != .wrongType, let text = node.scalarText, text.utf8.count <= 40 else { return node.kind }
    return text
  }
}
