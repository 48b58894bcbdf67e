/// Puts the settings of an app into a payload of rows.
struct MerakiWriter {
  private typealias Envelope = MerakiEnvelope

  let envelope: MerakiEnvelope
  let settings: Node
  let package: String
  let attributes: Object

  func write(into existing: Node?) throws(InputFault) -> EnvelopedApp {
    var rows = MerakiRows(title: envelope.title)
    guard var root = existing else {
      return result(try payload(&rows), rows, at: Pointer())
    }
    guard let place = try envelope.configuration(for: package, in: root)?.place else {
      return try adding(to: root, &rows)
    }
    var changed = rows
    try root.change(at: place.steps[...]) { (node: inout Node) throws(InputFault) in
      guard var object = node.object else { return }
      let held = object[Envelope.settings]
      let items = try changed.rows(settings, keeping: held?.items ?? [], at: Pointer())
      object[Envelope.settings] = Node(.array(items), at: held?.position)
      node = Node(.object(object), at: node.position)
    }
    return result(root, changed, at: place, keepsAttributes: true)
  }

  private func payload(_ rows: inout MerakiRows) throws(InputFault) -> Node {
    let own: [(String, Node)] = [
      (Envelope.type, .string(Envelope.typeName)), (Envelope.package, .string(package)),
      (Envelope.platform, .string(Envelope.platformName)),
      (Envelope.settings, .array(try rows.rows(settings, at: Pointer()))),
    ]
    return .object(own + attributes.members.map { ($0.key, $0.value) })
  }

  private func adding(to existing: Node, _ rows: inout MerakiRows) throws(InputFault) -> EnvelopedApp {
    if let held = try envelope.read(existing).first, held.place == Pointer() {
      throw .otherApp(held.package ?? "an app without a name", not: package, at: existing)
    }
    let profiles = envelope.profiles(in: existing)
    guard profiles.count == 1, let profile = profiles.first else {
      throw InputFault(
        .ambiguousFormat, at: existing.position,
        summary: "The document to merge into holds \(profiles.count) profiles, none with \(package).",
        remedy: "Save the profile that you want in a file of its own.")
    }
    let payload = try payload(&rows)
    var (root, count) = (existing, 0)
    try root.change(at: profile.steps[...]) { (node: inout Node) throws(InputFault) in
      guard var object = node.object else { throw .wrapping("A profile", mustBe: "an object", not: node) }
      let held = object[Envelope.payloads] ?? .array([])
      guard let items = held.items else { throw .wrapping(Envelope.payloads, mustBe: "a list", not: held) }
      count = items.count
      object[Envelope.payloads] = Node(.array(items + [payload]), at: held.position)
      name(in: &object)
      node = Node(.object(object), at: node.position)
    }
    return result(root, rows, at: profile.appending(key: Envelope.payloads).appending(index: count))
  }

  /// A profile that lists the types of its payloads lists the new one.
  private func name(in profile: inout Object) {
    guard let listed = profile[Envelope.types], let types = listed.items else { return }
    guard !types.contains(where: { $0.text == Envelope.typeName }) else { return }
    profile[Envelope.types] = Node(.array(types + [.string(Envelope.typeName)]), at: listed.position)
  }

  private func result(
    _ root: Node, _ rows: MerakiRows, at place: Pointer, keepsAttributes: Bool = false
  ) -> EnvelopedApp {
    let base = place.appending(key: Envelope.settings)
    var needs: [EnvelopedApp.Need] = []
    if let nested = rows.firstNested {
      needs.append(
        EnvelopedApp.Need(
          at: base.appending(nested), summary: "The dashboard is not known to take settings inside of settings.",
          remedy: "Look whether \"Show supported settings\" offers them; otherwise configure the app elsewhere."))
    }
    if let listed = rows.firstListedVariable {
      needs.append(
        EnvelopedApp.Need(
          at: base.appending(listed), summary: "A variable stands in a list, where the dashboard fills in none.",
          remedy: "Write the final value."))
    }
    return EnvelopedApp(root: root, needs: needs, keepsAttributes: keepsAttributes)
  }
}
