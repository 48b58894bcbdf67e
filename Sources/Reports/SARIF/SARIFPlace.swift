import Documents
import Translation

/// A place in a file, and the field that it is about.
struct SARIFPlace {
  /// The file; `-` is standard input, which has no address.
  let path: String
  let location: Location?
  var field: String?
  /// What is there, in a sentence.
  var message: String?

  /// - Parameters:
  ///   - id: The number of a related place.
  ///   - binaries: Files without lines.
  func node(id: Int? = nil, binaries: Set<String>) -> Node {
    var members: [(String, Node)] = []
    if let id { members.append(("id", .integer(id))) }
    if path != "-" { members.append(("physicalLocation", physical(binaries, isRelated: id != nil))) }
    if !logical.isEmpty { members.append(("logicalLocations", .array(logical))) }
    if let message { members.append(("message", .object([("text", SARIFText.message([message]))]))) }
    return .object(members)
  }

  private func physical(_ binaries: Set<String>, isRelated: Bool) -> Node {
    let region = region(hasLines: !isRelated && !binaries.contains(path)).map { [("region", $0)] } ?? []
    return .object([("artifactLocation", SARIFText.artifact(path))] + region)
  }

  /// Sites show a result only if it has a line; what is about the whole of a text stands at its first one.
  private func region(hasLines: Bool) -> Node? {
    guard let position = location?.position else { return hasLines ? .object([("startLine", .integer(1))]) : nil }
    guard position.line > 0 else { return .object([("byteOffset", .integer(position.column))]) }
    return .object([("startLine", .integer(position.line)), ("startColumn", .integer(max(position.column, 1)))])
  }

  private var logical: [Node] {
    let pointer = location.flatMap { location in
      location.pointer.steps.isEmpty
        ? nil
        : Node.object([
          ("fullyQualifiedName", .string(VisibleText.escape(location.pointer.description))),
          ("kind", .string(location.pointer.logicalKind)),
        ])
    }
    let field = field.map { Node.object([("fullyQualifiedName", .string($0)), ("kind", .string("setting"))]) }
    return [pointer, field].compactMap(\.self)
  }
}

extension Pointer {
  /// What SARIF calls the value.
  fileprivate var logicalKind: String {
    switch steps.last {
    case .key: "property"
    case .index, nil: "value"
    }
  }
}
