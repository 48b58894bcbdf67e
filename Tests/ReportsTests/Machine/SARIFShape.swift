import EASPolicyTranslator

/// The keys of SARIF 2.1.0 that our reports may use, object by object, and what stands under them.
///
/// The list is closed: a key that is misspelt or stands in the wrong object is found, whatever a lenient reader accepts.
indirect enum SARIFShape: Sendable {
  case text
  case number
  case truth
  case words(Set<String>)
  case list(SARIFShape)
  /// Required keys are named.
  case object([String: SARIFShape], required: Set<String>)
  /// A property bag: any key.
  case bag
  /// An object of text.
  case texts

  static let log = SARIFShape.object(
    ["$schema": .text, "version": .words(["2.1.0"]), "runs": .list(run)], required: ["$schema", "version", "runs"])

  private static let run = SARIFShape.object(
    [
      "tool": .object(["driver": driver], required: ["driver"]),
      "automationDetails": .object(["id": .text], required: ["id"]),
      "invocations": .list(invocation), "columnKind": .words(["unicodeCodePoints"]), "artifacts": .list(artifact),
      "results": .list(result),
    ],
    required: ["tool", "invocations", "columnKind", "results"])

  private static let driver = SARIFShape.object(
    [
      "name": .text, "fullName": .text, "version": .text, "semanticVersion": .text, "rules": .list(rule),
      "notifications": .list(rule),
    ],
    required: ["name", "version", "rules"])

  private static let rule = SARIFShape.object(
    [
      "id": .text, "name": .text, "shortDescription": string, "fullDescription": string, "help": string,
      "defaultConfiguration": .object(["enabled": .truth, "level": level], required: ["level"]), "properties": .bag,
    ],
    required: ["id", "name", "shortDescription", "fullDescription", "help", "defaultConfiguration"])

  private static let string = SARIFShape.object(["text": .text, "markdown": .text], required: ["text"])
  private static let message = SARIFShape.object(["text": .text], required: ["text"])
  private static let level = SARIFShape.words(["none", "note", "warning", "error"])

  private static let invocation = SARIFShape.object(
    ["executionSuccessful": .truth, "toolExecutionNotifications": .list(notification)],
    required: ["executionSuccessful"])

  private static let notification = SARIFShape.object(
    [
      "descriptor": .object(["id": .text, "index": .number], required: ["id", "index"]), "level": level,
      "message": message, "locations": .list(location),
    ],
    required: ["descriptor", "level", "message"])

  private static let artifact = SARIFShape.object(
    ["location": uri, "roles": .list(.words(["analysisTarget"]))], required: ["location", "roles"])

  private static let uri = SARIFShape.object(["uri": .text], required: ["uri"])

  private static let result = SARIFShape.object(
    [
      "ruleId": .text, "ruleIndex": .number, "kind": .words(["informational"]), "level": level, "message": message,
      "locations": .list(location), "relatedLocations": .list(location), "partialFingerprints": .texts,
      "suppressions": .list(suppression), "properties": .bag,
    ],
    required: ["ruleId", "ruleIndex", "level", "message", "partialFingerprints"])

  private static let suppression = SARIFShape.object(
    ["kind": .words(["inSource", "external"]), "justification": .text], required: ["kind"])

  private static let location = SARIFShape.object(
    [
      "id": .number,
      "physicalLocation": .object(["artifactLocation": uri, "region": region], required: ["artifactLocation"]),
      "logicalLocations": .list(
        .object(["fullyQualifiedName": .text, "kind": .text], required: ["fullyQualifiedName"])),
      "message": message,
    ],
    required: [])

  private static let region = SARIFShape.object(
    ["startLine": .number, "startColumn": .number, "byteOffset": .number], required: [])
}

extension SARIFShape {
  /// What is wrong with a value, with its place; nothing if it has the shape.
  func faults(_ node: Node, at place: Pointer = Pointer()) -> [String] {
    switch self {
    case .text: node.text == nil ? ["\(place) is \(node.kind)"] : []
    case .number: (node.integer ?? -1) < 0 ? ["\(place) is \(node.kind)"] : []
    case .truth: node.boolean == nil ? ["\(place) is \(node.kind)"] : []
    case .words(let words): words.contains(node.text ?? "") ? [] : ["\(place) is \(node.text ?? node.kind)"]
    case .list(let shape):
      node.items?.enumerated().flatMap { shape.faults($0.element, at: place.appending(index: $0.offset)) }
        ?? ["\(place) is no list"]
    case .bag: node.object == nil ? ["\(place) is no object"] : []
    case .texts:
      node.object?.members.filter { $0.value.text == nil }.map { "\(place)/\($0.key) is no text" } ?? [
        "\(place) is no object"
      ]
    case .object(let shapes, let required): Self.faults(node, shapes, required, at: place)
    }
  }

  private static func faults(
    _ node: Node, _ shapes: [String: SARIFShape], _ required: Set<String>, at place: Pointer
  ) -> [String] {
    guard let object = node.object else { return ["\(place) is no object"] }
    let missing = required.subtracting(object.keys).sorted().map { "\(place) has no \($0)" }
    return missing
      + object.members.flatMap { member -> [String] in
        let below = place.appending(key: member.key)
        return shapes[member.key]?.faults(member.value, at: below) ?? ["\(below) is no key of SARIF there"]
      }
  }
}
