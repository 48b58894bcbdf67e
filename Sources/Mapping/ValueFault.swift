public import Documents

/// Why a value does not say what its row expects.
public struct ValueFault: Error, Sendable, Hashable {
  /// The code of the fault.
  public let code: FaultCode
  /// What would be right, as the end of a sentence: `must be true or false`.
  public let expectation: String

  /// Creates a fault.
  public init(_ code: FaultCode, _ expectation: String) {
    self.code = code
    self.expectation = expectation
  }

  static func type(_ expected: String) -> ValueFault { ValueFault(.wrongType, "must be \(expected)") }
}
