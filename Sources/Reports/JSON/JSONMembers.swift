import Documents
import PolicyModel
import Translation

/// What all reports for programs say in the same way.
enum JSONMembers {
  static func texts(_ texts: [String]) -> Node { .array(texts.map(Node.string)) }

  /// A place: its pointer, and line and column, or the byte offset in a syntax without lines.
  static func location(_ location: Location?) -> Node {
    guard let location else { return Node(.null) }
    return .object([("pointer", .string(location.pointer.description))] + position(location.position))
  }

  static func position(_ position: SourcePosition?) -> [(String, Node)] {
    guard let position else { return [] }
    if position.line == 0 { return [("offset", .integer(position.column))] }
    return [("line", .integer(position.line)), ("column", .integer(position.column))]
  }

  /// A record: its kind, and its number from 1 where a profile can hold several.
  static func record(_ record: RecordID?) -> Node {
    guard let record else { return Node(.null) }
    let kind = ("kind", Node.string(record.holder.rawValue))
    return .object([kind] + (record.number.map { [("number", Node.integer($0))] } ?? []))
  }

  /// Input that could not be used.
  static func faults(_ unusable: UnusableInput) -> Node { .array(FaultRenderer.ordered(unusable.faults).map(fault)) }

  private static func fault(_ fault: InputFault) -> Node {
    .object(
      [("code", .string(fault.code.rawValue)), ("pointer", JSONText.optional(fault.pointer?.description))]
        + position(fault.position)
        + [("summary", .string(fault.summary)), ("remedy", .string(fault.remedy))])
  }
}

extension RecordID {
  /// The number of an account or a certificate, from 1.
  var number: Int? {
    switch self {
    case .profile: nil
    case .account(let index), .certificate(let index): index + 1
    }
  }
}
