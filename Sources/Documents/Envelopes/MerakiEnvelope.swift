/// Meraki's settings of a managed app: rows of key, type and value. They stand alone, or in a profile among other payloads.
struct MerakiEnvelope: AppEnvelope {
  let name = "meraki-app-settings"
  let title = "Meraki managed app settings"
  let syntax = "json"
  let fileExtension = "json"
  let dialect: String? = "meraki-app-settings"
  let isBare = false
  let choices: Set<AppEnvelopeOptions.Choice> = []

  static let type = "type"
  static let typeName = "ManagedSettings"
  static let package = "appIdentifier"
  static let platform = "platform"
  static let platformName = "android"
  static let settings = "settings"
  static let payloads = "payloads"
  static let types = "payloadTypes"
  static let profiles = "profiles"

  func recognises(_ root: Node) -> Bool { payloads(in: root).contains { isManagedApp(root[$0]) } }

  /// A profile need not have such a payload yet.
  func takes(_ root: Node) -> Bool {
    recognises(root) || profiles(in: root).contains { root[$0]?.object?[Self.payloads]?.items != nil }
  }

  /// Where profiles stand: the document itself, or items of the lists that the API gives.
  func profiles(in root: Node) -> [Pointer] {
    if let items = root.items { return items.indices.map { Pointer().appending(index: $0) } }
    let list = Pointer().appending(key: Self.profiles)
    if let items = root[list]?.items { return items.indices.map { list.appending(index: $0) } }
    return [Pointer()]
  }

  /// Where payloads stand.
  func payloads(in root: Node) -> [Pointer] {
    if root.object?[Self.type]?.text == Self.typeName { return [Pointer()] }
    return profiles(in: root).flatMap { profile in
      let list = profile.appending(key: Self.payloads)
      return (root[list]?.items ?? []).indices.map { list.appending(index: $0) }
    }
  }

  /// Whether a payload holds the settings of an Android app.
  private func isManagedApp(_ node: Node?) -> Bool {
    guard let object = node?.object, object[Self.type]?.text == Self.typeName else { return false }
    guard let platform = object[Self.platform] else { return true }
    return platform.text == nil || platform.text?.lowercased() == Self.platformName
  }

  /// The payloads that hold the settings of Android apps.
  func places(in root: Node) -> [Pointer] { payloads(in: root).filter { isManagedApp(root[$0]) } }

  func read(_ root: Node) throws(InputFault) -> [AppConfiguration] {
    var found: [AppConfiguration] = []
    for place in places(in: root) {
      guard let node = root[place], let object = node.object else { continue }
      found.append(try read(node, object, at: place, root))
    }
    return found
  }

  private func read(
    _ node: Node, _ object: Object, at place: Pointer, _ root: Node
  ) throws(InputFault) -> AppConfiguration {
    if let platform = object[Self.platform], platform.text == nil {
      throw .wrapping(Self.platform, mustBe: "text", not: platform)
    }
    var rows = MerakiRows(title: title)
    let read = try rows.settings(object[Self.settings] ?? Node(.array([]), at: node.position), at: Pointer())
    let items = BundleItems(read)
    var configuration = AppConfiguration(
      settings: items.settings,
      attributes: Object(object.members.filter { Self.kind(of: $0.key) == .attribute }), place: place,
      remarks: rows.remarks + items.remarks)
    if let name = object[Self.package] {
      let package = try PackageName(name, key: Self.package, isPrefixed: false)
      configuration.package = package.name
      configuration.remarks += [package.remark].compactMap(\.self)
    }
    configuration.name = place.steps.isEmpty ? nil : root[Pointer(place.steps.dropLast(2))]?.object?["name"]?.text
    return configuration
  }

  /// What a member of a payload is.
  static func kind(of key: String) -> Surrounding.Kind? {
    switch key {
    case settings: nil
    case type, package, platform: .structure
    default: .attribute
    }
  }

  func surroundings(of configuration: AppConfiguration, in root: Node) -> [Surrounding] {
    let walk = SurroundingWalk(
      kind: Self.kind, structure: [Self.types], names: [Self.package, "accountName", Self.type, "name"])
    let rows = configuration.place.appending(key: Self.settings)
    return walk.collect(root, around: configuration.place)
      + (root[rows].map { MerakiRows.extras(in: $0, at: rows) } ?? [])
  }

  func write(
    _ settings: Node, for app: ManagedApp, options: AppEnvelopeOptions, attributes: Object, into existing: Node?
  ) throws(InputFault) -> EnvelopedApp {
    try MerakiWriter(envelope: self, settings: settings, package: app.package, attributes: attributes)
      .write(into: existing)
  }
}
