import Documents
import Testing

/// A JSON text, and what RFC 8259 says of it.
struct JSONExpectation: Sendable, CustomTestStringConvertible {
  /// What a reader has to do.
  enum Verdict: Sendable, Equatable {
    /// The text follows the grammar.
    case mustAccept
    /// The text breaks the grammar.
    case mustRefuse
    /// The standard leaves it open, and this reader accepts it.
    case chosenToAccept
    /// The standard leaves it open, and this reader refuses it for a reason.
    case chosenToRefuse(FaultCode)

    var isAccepted: Bool { self == .mustAccept || self == .chosenToAccept }
  }

  let bytes: [UInt8]
  let verdict: Verdict
  /// What Python's json does, where it does not do the same.
  var isAcceptedByPython: Bool

  private init(_ bytes: [UInt8], _ verdict: Verdict, _ isAcceptedByPython: Bool?) {
    self.bytes = bytes
    self.verdict = verdict
    self.isAcceptedByPython = isAcceptedByPython ?? verdict.isAccepted
  }

  var testDescription: String { "\(verdict): \(String(decoding: bytes.prefix(60), as: UTF8.self).debugDescription)" }

  /// Texts that follow the grammar.
  static func accept(_ texts: String...) -> [Self] { texts.map { Self(Array($0.utf8), .mustAccept, nil) } }

  /// Texts that break the grammar.
  static func refuse(_ texts: String...) -> [Self] { texts.map { Self(Array($0.utf8), .mustRefuse, nil) } }

  /// Texts that break the grammar, which Python reads all the same.
  static func refuseUnlikePython(_ texts: String...) -> [Self] { texts.map { Self(Array($0.utf8), .mustRefuse, true) } }

  /// Bytes that break the grammar.
  static func refuse(bytes: [UInt8]..., python: Bool = false) -> [Self] {
    bytes.map { Self($0, .mustRefuse, python) }
  }

  /// Texts that the standard leaves open and this reader accepts.
  static func choose(_ texts: String..., python: Bool = true) -> [Self] {
    texts.map { Self(Array($0.utf8), .chosenToAccept, python) }
  }

  /// Texts that the standard leaves open and this reader refuses.
  static func choose(_ code: FaultCode, _ texts: String..., python: Bool = true) -> [Self] {
    texts.map { Self(Array($0.utf8), .chosenToRefuse(code), python) }
  }

  /// Bytes that the standard leaves open; without a code, this reader accepts them.
  static func choose(bytes: [UInt8]..., code: FaultCode? = nil, python: Bool = true) -> [Self] {
    bytes.map { Self($0, code.map(Verdict.chosenToRefuse) ?? .chosenToAccept, python) }
  }

  /// Puts the parts of a table together.
  static func table(_ parts: [Self]...) -> [Self] { parts.flatMap(\.self) }

  /// Every case.
  static let all = table(numbers, strings, structures, blanks, literals, encodings)
}
