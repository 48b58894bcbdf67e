import Documents
import Translation

/// A reason why an input could not be used.
struct SARIFNotification {
  let path: String
  let fault: InputFault

  static func all(_ unusable: UnusableInput, path: String) -> [SARIFNotification] {
    FaultRenderer.ordered(unusable.faults).map { SARIFNotification(path: path, fault: $0) }
  }

  /// The codes that occur, in the order of the program.
  static func codes(of notifications: [SARIFNotification]) -> [FaultCode] {
    let found = Set(notifications.map(\.fault.code))
    return FaultCode.allCases.filter(found.contains)
  }

  var place: SARIFPlace {
    let location =
      fault.pointer == nil && fault.position == nil
      ? nil : Location(pointer: fault.pointer ?? Pointer(), position: fault.position)
    return SARIFPlace(path: path, location: location)
  }

  /// - Parameter index: The number of the code in the run.
  func node(index: Int?, binaries: Set<String>) -> Node {
    let number = index.map { [("index", Node.integer($0))] } ?? []
    let locations = place.node(binaries: binaries)
    return .object(
      [
        ("descriptor", .object([("id", .string(fault.code.rawValue))] + number)),
        ("level", .string(SARIFLevel.error.rawValue)),
        ("message", .object([("text", SARIFText.message([fault.summary, fault.remedy]))])),
      ] + (locations.object?.members.isEmpty == false ? [("locations", .array([locations]))] : []))
  }
}
