/// Puts the settings of an app into a policy.
struct ManagementAPIWriter {
  private typealias Envelope = ManagementAPIEnvelope

  let envelope: ManagementAPIEnvelope
  let settings: Node
  let package: String
  /// The word that was chosen; nil: none.
  let installType: String?
  let attributes: Object

  func write(into existing: Node?) throws(InputFault) -> EnvelopedApp {
    guard var root = existing else {
      return EnvelopedApp(root: .object([(Envelope.applications, .array([application]))]))
    }
    let places = envelope.applications(in: root).filter {
      PackageName.plain(root[$0]?.object?[Envelope.package]) == package
    }
    guard let first = places.first else { return EnvelopedApp(root: try adding(to: root)) }
    let place = places.first { root[$0]?.object?[Envelope.settings] != nil } ?? first
    var needs: [EnvelopedApp.Need] = []
    try root.change(at: place.steps[...]) { (node: inout Node) throws(InputFault) in
      guard var object = node.object else { return }
      if object[Envelope.template] != nil { needs.append(templateNeed(place)) }
      object[Envelope.settings] = BareSettings.write(settings, into: object[Envelope.settings])
      if let installType { object[Envelope.installType] = .string(installType) }
      node = Node(.object(object), at: node.position)
    }
    return EnvelopedApp(root: root, needs: needs, keepsAttributes: true)
  }

  /// A new application: first what everybody looks for, then the rest.
  private var application: Node {
    let type = installType.map(Node.string) ?? attributes[Envelope.installType] ?? .string(Envelope.usualInstallType)
    let rest = attributes.members.filter { $0.key != Envelope.installType }.map { ($0.key, $0.value) }
    let own: [(String, Node)] = [
      (Envelope.package, .string(package)), (Envelope.installType, type), (Envelope.settings, settings),
    ]
    return .object(own + rest)
  }

  private func adding(to root: Node) throws(InputFault) -> Node {
    if let held = PackageName.plain(root.object?[Envelope.package]) { throw .otherApp(held, not: package, at: root) }
    let lists = envelope.lists(in: root)
    guard lists.count == 1, let list = lists.first else {
      throw InputFault(
        .ambiguousFormat, at: root.position,
        summary: "The document to merge into holds \(lists.count) policies, none with \(package).",
        remedy: "Save the policy that you want in a file of its own.")
    }
    var root = root
    try root.change(at: list.steps.dropLast()) { (policy: inout Node) throws(InputFault) in
      guard var object = policy.object else { throw .wrapping("A policy", mustBe: "an object", not: policy) }
      let held = object[Envelope.applications] ?? .array([])
      guard let items = held.items else { throw .wrapping(Envelope.applications, mustBe: "a list", not: held) }
      object[Envelope.applications] = Node(.array(items + [application]), at: held.position)
      policy = Node(.object(object), at: policy.position)
    }
    return root
  }

  private func templateNeed(_ place: Pointer) -> EnvelopedApp.Need {
    EnvelopedApp.Need(
      at: place.appending(key: Envelope.template),
      summary: "The template that the document names for the app has no effect beside the settings.",
      remedy: "Leave the template out, or move its other settings here.")
  }
}
