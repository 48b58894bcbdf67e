/// Microsoft Graph's `androidManagedStoreAppConfiguration`, in which Intune keeps the settings as base64 text.
struct IntuneEnvelope: AppEnvelope {
  /// The words of `profileApplicability`, the usual one first.
  static let profileApplicabilities = ["default", "androidWorkProfile", "androidDeviceOwner"]

  let name = "intune"
  let title = "Intune app configuration policy (Microsoft Graph)"
  let syntax = "json"
  let fileExtension = "json"
  let dialect: String? = "intune"
  let isBare = false
  let choices: Set<AppEnvelopeOptions.Choice> = [.displayName, .appIDs, .profileApplicability]
  let words: [AppEnvelopeOptions.Choice: [String]] = [.profileApplicability: Self.profileApplicabilities]

  static let type = "@odata.type"
  static let typeName = "#microsoft.graph.androidManagedStoreAppConfiguration"
  static let package = "packageId"
  static let payload = "payloadJson"
  static let displayName = "displayName"
  static let apps = "targetedMobileApps"
  static let applicability = "profileApplicability"
  /// What Graph makes itself and does not take.
  private static let readOnly: Set<String> = [
    "id", "version", "createdDateTime", "lastModifiedDateTime", "appSupportsOemConfig",
  ]

  func recognises(_ root: Node) -> Bool { !places(in: root).isEmpty }

  /// Where policies of the type stand: the document itself, or items of Graph's list.
  func places(in root: Node) -> [Pointer] {
    if isPolicy(root) { return [Pointer()] }
    let list = Pointer().appending(key: "value")
    return (root[list]?.items ?? []).enumerated().filter { isPolicy($0.element) }.map {
      list.appending(index: $0.offset)
    }
  }

  private func isPolicy(_ node: Node) -> Bool {
    guard let object = node.object else { return false }
    if let type = object[Self.type]?.text { return type == Self.typeName }
    return object[Self.package] != nil && object[Self.payload] != nil
  }

  func read(_ root: Node) throws(InputFault) -> [AppConfiguration] {
    var payloads = IntunePayload.Reader(title: title)
    var found: [AppConfiguration] = []
    for place in places(in: root) {
      guard let node = root[place], let object = node.object else { continue }
      found.append(try read(node, object, at: place, &payloads))
    }
    return found
  }

  private func read(
    _ node: Node, _ object: Object, at place: Pointer, _ payloads: inout IntunePayload.Reader
  ) throws(InputFault) -> AppConfiguration {
    guard let payload = object[Self.payload] else {
      throw InputFault(
        .noSettings, at: node.position, summary: "The policy has no \(Self.payload), which holds the settings.",
        remedy: "Export the policy with all of its properties.")
    }
    let inner = try payloads.read(payload)
    var configuration = try PlayConfiguration(title: title).read(inner.root)
    configuration.remarks = inner.remarks + configuration.remarks
    if let name = object[Self.package] {
      let package = try PackageName(name, key: Self.package, isPrefixed: true)
      configuration.remarks += [package.remark].compactMap(\.self) + disagreement(package, configuration, at: name)
      configuration.package = package.name
    }
    configuration.name = object[Self.displayName]?.text
    configuration.attributes = attributes(object, inner: configuration.attributes)
    configuration.place = place
    return configuration
  }

  private func disagreement(
    _ package: PackageName, _ configuration: AppConfiguration, at node: Node
  ) -> [DecodeRemark] {
    guard let inner = configuration.package, inner != package.name else { return [] }
    return [
      DecodeRemark(
        irregular: "\(Self.package) names another app than the settings in \(Self.payload).", at: node.position,
        remedy: "Name the same app in both; \(Self.package) was believed.")
    ]
  }

  /// What the settings' own document says beside them stands under its key.
  private func attributes(_ object: Object, inner: Object) -> Object {
    var attributes = Object(object.members.filter { Self.kind(of: $0.key) == .attribute })
    if !inner.members.isEmpty { attributes[Self.payload] = Node(.object(inner)) }
    return attributes
  }

  /// What a member of a policy is. What Graph makes itself says nothing that could be carried.
  static func kind(of key: String) -> Surrounding.Kind? {
    if key == payload { return nil }
    return key == package || readOnly.contains(key) || key.contains("@odata.") ? .structure : .attribute
  }

  func surroundings(of configuration: AppConfiguration, in root: Node) -> [Surrounding] {
    let around = SurroundingWalk(
      kind: Self.kind, structure: ["@odata.context", "@odata.count", "@odata.nextLink"],
      names: [Self.displayName, "id"]
    ).collect(root, around: configuration.place)
    var payloads = IntunePayload.Reader(title: title)
    let place = configuration.place.appending(key: Self.payload)
    guard let payload = root[place], let inner = try? payloads.read(payload) else { return around }
    return around
      + PlayConfiguration(title: title).surroundings(in: inner.root).map { $0.inside(place) }
  }

  func write(
    _ settings: Node, for app: ManagedApp, options: AppEnvelopeOptions, attributes: Object, into existing: Node?
  ) throws(InputFault) -> EnvelopedApp {
    if let word = options.profileApplicability, !Self.profileApplicabilities.contains(word) {
      throw .unknownChoice(word, of: Self.applicability, among: Self.profileApplicabilities)
    }
    return try IntuneWriter(envelope: self, settings: settings, app: app, options: options, attributes: attributes)
      .write(into: existing)
  }
}
