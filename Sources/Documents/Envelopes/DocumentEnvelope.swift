/// An answer of a management product that holds a whole document of settings as text.
public struct DocumentEnvelope: Sendable {
  /// What reports call it.
  public let name: String
  /// What it is, in words.
  public let title: String
  /// The dialect of the variables that its product fills in.
  public let dialect: String?
  /// The members of which one holds everything.
  let roots: [String]
  /// The way from there to the text.
  let path: [String]
  /// Members beside the text that say nothing of the settings.
  let structure: Set<String>

  /// The answers that are known.
  static let all = [
    DocumentEnvelope(
      name: "jamf-pro-api", title: "answer of the Jamf Pro Classic API", dialect: "jamf-pro",
      roots: ["configuration_profile", "os_x_configuration_profile", "mobile_device_configuration_profile"],
      path: ["general", "payloads"], structure: ["id", "uuid"])
  ]

  /// Whether an element of this name is the root of such an answer.
  static func isRoot(_ name: String) -> Bool { all.contains { $0.roots.contains(name) } }

  /// The answer that a document is.
  public static func recognised(in root: Node) -> DocumentEnvelope? {
    guard let object = root.object, object.members.count == 1 else { return nil }
    return all.first { envelope in
      envelope.roots.contains { object[$0]?.object?[envelope.path[0]]?.object != nil }
    }
  }

  /// The text with the settings and where it stands.
  ///
  /// - Throws: ``InputFault`` if there is none.
  public func text(in root: Node) throws(InputFault) -> (text: String, place: Pointer) {
    let place = Pointer((root.object?.keys ?? []).map(Pointer.Step.key) + path.map(Pointer.Step.key))
    guard let found = root[place] else {
      throw InputFault(
        .noSettings, at: root.position,
        summary: "The \(title) holds no settings: it has no \(path.joined(separator: "/")).",
        remedy: "Ask for the profile by its id; the list of profiles names them only.")
    }
    guard let text = found.text ?? found.object?["#text"]?.text else {
      throw .wrapping(place.description, mustBe: "text", not: found)
    }
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw InputFault(
        .noSettings, at: found.position, pointer: place, summary: "\(place) is empty: the profile has no payloads.",
        remedy: "Check that it is the right profile.")
    }
    return (text, place)
  }

  /// Everything that stands around the text.
  public func surroundings(in root: Node, around place: Pointer) -> [Surrounding] {
    let inner = Pointer(place.steps.dropLast())
    let outer = Pointer(inner.steps.dropLast())
    return members(of: root, at: outer, besides: inner) + members(of: root, at: inner, besides: place)
  }

  private func members(of root: Node, at pointer: Pointer, besides place: Pointer) -> [Surrounding] {
    (root[pointer]?.object?.members ?? []).compactMap { member in
      let here = pointer.appending(key: member.key)
      guard here != place else { return nil }
      let kind: Surrounding.Kind = structure.contains(member.key) ? .structure : .attribute
      return Surrounding(member.value, at: here, kind, name: member.key)
    }
  }
}
