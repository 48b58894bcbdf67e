/// Puts the settings of an app into a policy of Intune.
struct IntuneWriter {
  private typealias Envelope = IntuneEnvelope

  let envelope: IntuneEnvelope
  let settings: Node
  let app: ManagedApp
  let options: AppEnvelopeOptions
  let attributes: Object

  func write(into existing: Node?) throws(InputFault) -> EnvelopedApp {
    guard let existing else { return result(try policy(), at: Pointer()) }
    guard let place = try envelope.configuration(for: app.package, in: existing)?.place else {
      return try adding(to: existing)
    }
    var root = existing
    try root.change(at: place.steps[...]) { (node: inout Node) throws(InputFault) in
      node = try replacing(node)
    }
    return result(root, at: place, keepsAttributes: true)
  }

  /// A policy of its own: what everybody looks for first, then the rest.
  private func policy() throws(InputFault) -> Node {
    let apps = Node.array(options.appIDs.map(Node.string))
    let usual: [(String, Node)] = [
      (Envelope.type, .string(Envelope.typeName)),
      (Envelope.displayName, .string(options.displayName ?? app.title)),
      (Envelope.apps, apps), (Envelope.package, .string(PackageName.prefix + app.package)),
      (Envelope.applicability, .string(options.profileApplicability ?? Envelope.profileApplicabilities[0])),
      ("connectedAppsEnabled", .boolean(false)), ("permissionActions", .array([])),
    ]
    var object = Object(usual.map { Object.Member(key: $0.0, value: $0.1) })
    for member in attributes.members where member.key != Envelope.payload {
      if !isChosen(member.key) { object[member.key] = member.value }
    }
    let inner = attributes[Envelope.payload]?.object ?? Object()
    object[Envelope.payload] = .string(
      try IntunePayload.text(configuration.write(settings, for: app.package, attributes: inner, into: nil)))
    return Node(.object(object))
  }

  private var configuration: PlayConfiguration { PlayConfiguration(title: envelope.title) }

  private func isChosen(_ key: String) -> Bool {
    switch key {
    case Envelope.displayName: options.displayName != nil
    case Envelope.apps: !options.appIDs.isEmpty
    case Envelope.applicability: options.profileApplicability != nil
    default: false
    }
  }

  /// The same policy with other settings. Its text stays as it stands if the settings do.
  private func replacing(_ policy: Node) throws(InputFault) -> Node {
    guard var object = policy.object else { return policy }
    if let name = options.displayName { object[Envelope.displayName] = .string(name) }
    if !options.appIDs.isEmpty { object[Envelope.apps] = .array(options.appIDs.map(Node.string)) }
    if let word = options.profileApplicability { object[Envelope.applicability] = .string(word) }
    if let text = object[Envelope.payload] {
      var reader = IntunePayload.Reader(title: envelope.title)
      let before = try reader.read(text).root
      let after = try configuration.write(settings, for: app.package, attributes: Object(), into: before)
      if before != after { object[Envelope.payload] = .string(try IntunePayload.text(after)) }
    } else {
      let new = try configuration.write(settings, for: app.package, attributes: Object(), into: nil)
      object[Envelope.payload] = .string(try IntunePayload.text(new))
    }
    return Node(.object(object), at: policy.position)
  }

  private func adding(to existing: Node) throws(InputFault) -> EnvelopedApp {
    if let held = try envelope.read(existing).first, held.place == Pointer() {
      throw .otherApp(held.package ?? "an app without a name", not: app.package, at: existing)
    }
    var root = existing
    let list = Pointer().appending(key: "value")
    guard let count = existing[list]?.items?.count else {
      throw .wrapping("The document to merge into", mustBe: "a policy or a list of policies", not: existing)
    }
    try root.change(at: list.steps[...]) { (node: inout Node) throws(InputFault) in
      node = Node(.array((node.items ?? []) + [try policy()]), at: node.position)
    }
    return result(root, at: list.appending(index: count))
  }

  private func result(_ root: Node, at place: Pointer, keepsAttributes: Bool = false) -> EnvelopedApp {
    guard let policy = root[place]?.object, policy[Envelope.apps]?.items?.isEmpty != false else {
      return EnvelopedApp(root: root, keepsAttributes: keepsAttributes)
    }
    let need = EnvelopedApp.Need(
      at: place.appending(key: Envelope.apps),
      summary: "\(Envelope.apps) is empty: Intune knows the app by an id of your tenant, which is not known here.",
      remedy: "Name it with --app-id; Graph lists the ids: GET /deviceAppManagement/mobileApps.")
    return EnvelopedApp(root: root, needs: [need], keepsAttributes: keepsAttributes)
  }
}
