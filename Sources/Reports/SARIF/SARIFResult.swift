import Documents
import PolicyModel
import Translation

/// Something that was found in a file.
struct SARIFResult {
  /// A reason why a result does not count.
  struct Suppression {
    let reason: String?
  }

  let rule: String
  let level: SARIFLevel
  /// Sentences.
  let message: [String]
  let place: SARIFPlace
  var related: [SARIFPlace] = []
  var record: RecordID?
  /// What else tells the result from others of the same place, such as the way of a plan.
  var scope = ""
  var suppression: Suppression?
  var properties: [(String, Node)] = []

  /// The same in every run and whatever the line: the code, the place in the document, the field and its record.
  var hash: String {
    let record = record.map { $0.holder.rawValue + ($0.number.map(String.init) ?? "") } ?? ""
    let pointer = place.location?.pointer.description ?? ""
    // Where one text ends and the next begins counts.
    let parts = [rule, scope, pointer, place.field ?? "", record].map { $0 + "\0" }
    return StableHash.digits(StableHash.value(parts.joined()))
  }

  /// - Parameters:
  ///   - ruleIndex: The number of the rule in the run.
  ///   - repetition: Which of the results with the same hash in the file, from 1.
  ///   - binaries: Files without lines.
  func node(ruleIndex: Int?, repetition: Int, binaries: Set<String>) -> Node {
    var members: [(String, Node)] = [("ruleId", .string(rule))]
    if let ruleIndex { members.append(("ruleIndex", .integer(ruleIndex))) }
    if level == .none { members.append(("kind", .string("informational"))) }
    members += [
      ("level", .string(level.rawValue)), ("message", .object([("text", SARIFText.message(message))])),
    ]
    let location = place.node(binaries: binaries)
    if location.object?.members.isEmpty == false { members.append(("locations", .array([location]))) }
    if !related.isEmpty {
      members.append(
        (
          "relatedLocations",
          .array(related.enumerated().map { $0.element.node(id: $0.offset + 1, binaries: binaries) })
        ))
    }
    members.append(("partialFingerprints", .object([("setting/v1", .string("\(hash):\(repetition)"))])))
    if let suppression { members.append(("suppressions", .array([Self.node(suppression)]))) }
    if !properties.isEmpty { members.append(("properties", .object(properties))) }
    return .object(members)
  }

  /// Whoever switches a finding off does so outside of the file: formats have no room for remarks.
  private static func node(_ suppression: Suppression) -> Node {
    let reason = suppression.reason.map { [("justification", Node.string(VisibleText.escape($0)))] } ?? []
    return .object([("kind", .string("external"))] + reason)
  }
}
