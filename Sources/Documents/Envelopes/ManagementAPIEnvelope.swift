/// Policies of the Android Management API, and fragments of them.
struct ManagementAPIEnvelope: AppEnvelope {
  /// The words of `installType`.
  static let installTypes = [
    "PREINSTALLED", "FORCE_INSTALLED", "BLOCKED", "AVAILABLE", "REQUIRED_FOR_SETUP", "KIOSK", "CUSTOM",
  ]
  /// The word that is written unless another is chosen.
  static let usualInstallType = "FORCE_INSTALLED"

  let name = "amapi"
  let title = "Android Management API policy"
  let syntax = "json"
  let fileExtension = "json"
  let dialect: String? = nil
  let isBare = false
  let choices: Set<AppEnvelopeOptions.Choice> = [.installType]
  let words: [AppEnvelopeOptions.Choice: [String]] = [.installType: Self.installTypes]

  static let package = "packageName"
  static let settings = "managedConfiguration"
  static let template = "managedConfigurationTemplate"
  static let installType = "installType"
  static let applications = "applications"
  static let policies = "policies"
  /// Texts of a managed configuration may be this long, in UTF-16.
  static let longestText = 65_535

  func recognises(_ root: Node) -> Bool {
    guard let object = root.object else { return false }
    if isBareApplication(object) { return true }
    return lists(in: root).contains { list in
      root[list]?.items?.contains { $0.object?[Self.package]?.text != nil } == true
    }
  }

  /// A policy need not have any application yet.
  func takes(_ root: Node) -> Bool {
    guard let object = root.object else { return false }
    if isBareApplication(object) || object[Self.applications]?.items != nil { return true }
    if lists(in: root).contains(where: { root[$0]?.items != nil }) { return true }
    return object[Self.applications] == nil && object["name"]?.text?.contains("/policies/") == true
  }

  private func isBareApplication(_ object: Object) -> Bool {
    guard object[Self.package]?.text != nil else { return false }
    return object[Self.settings] != nil || object[Self.template] != nil || object[Self.installType]?.text != nil
  }

  func read(_ root: Node) throws(InputFault) -> [AppConfiguration] {
    var found: [AppConfiguration] = []
    for place in applications(in: root) {
      guard let application = root[place], let object = application.object else { continue }
      guard object[Self.settings] != nil || object[Self.template] != nil else { continue }
      found.append(try read(application, object, at: place))
    }
    return found
  }

  func packages(in root: Node) -> [String] {
    applications(in: root).compactMap { PackageName.plain(root[$0]?.object?[Self.package]) }
  }

  private func read(_ node: Node, _ object: Object, at place: Pointer) throws(InputFault) -> AppConfiguration {
    guard let name = object[Self.package] else {
      throw .damagedWrapping(
        "The application of a managed configuration has no \(Self.package).", at: node, remedy: "Name the package.")
    }
    let package = try PackageName(name, key: Self.package, isPrefixed: false)
    let settings = object[Self.settings] ?? Node(.object(Object()), at: node.position)
    guard settings.object != nil else { throw .wrapping(Self.settings, mustBe: "an object", not: settings) }
    let items = BundleItems(settings)
    var remarks = [package.remark].compactMap(\.self) + items.remarks
    if let template = object[Self.template], object[Self.settings] != nil { remarks.append(ignored(template)) }
    return AppConfiguration(
      package: package.name, settings: items.settings,
      attributes: Object(object.members.filter { Self.kind(of: $0.key) == .attribute }), place: place,
      absence: object[Self.settings] == nil ? inTheConsole(object, package.name) : nil, remarks: remarks)
  }

  private func ignored(_ template: Node) -> DecodeRemark {
    DecodeRemark(
      irregular: "\(Self.template) is ignored, because there is a \(Self.settings) as well.", at: template.position,
      remedy: "Leave out the one that is not meant.")
  }

  private func inTheConsole(_ object: Object, _ package: String) -> InputFault {
    InputFault(
      .noSettings, at: object[Self.template]?.position,
      summary: "The policy names a template for \(package). Its settings live in Google Play's iframe.",
      remedy: "Open the template in the console, and write the settings into \(Self.settings).")
  }

  /// What a member of an application is. A template beside the settings has no effect.
  static func kind(of key: String) -> Surrounding.Kind? {
    switch key {
    case settings: nil
    case package, template: .structure
    default: .attribute
    }
  }

  func surroundings(of configuration: AppConfiguration, in root: Node) -> [Surrounding] {
    SurroundingWalk(kind: Self.kind, structure: ["nextPageToken"], names: [Self.package, "name"])
      .collect(root, around: configuration.place)
  }

  /// Where lists of applications stand.
  func lists(in root: Node) -> [Pointer] {
    let own = Pointer().appending(key: Self.applications)
    guard root.object?[Self.applications] == nil, let policies = root.object?[Self.policies]?.items else {
      return [own]
    }
    return policies.indices.map { index in
      Pointer().appending(key: Self.policies).appending(index: index).appending(key: Self.applications)
    }
  }

  /// Where applications stand.
  func applications(in root: Node) -> [Pointer] {
    if let object = root.object, isBareApplication(object) { return [Pointer()] }
    return lists(in: root).flatMap { list in
      (root[list]?.items ?? []).indices.map { list.appending(index: $0) }
    }
  }

  func write(
    _ settings: Node, for app: ManagedApp, options: AppEnvelopeOptions, attributes: Object, into existing: Node?
  ) throws(InputFault) -> EnvelopedApp {
    if let type = options.installType, !Self.installTypes.contains(type) {
      throw .unknownChoice(type, of: Self.installType, among: Self.installTypes)
    }
    try check(settings, at: Pointer())
    return try ManagementAPIWriter(
      envelope: self, settings: settings, package: app.package, installType: options.installType,
      attributes: attributes
    ).write(into: existing)
  }

  /// Refuses what the API does not take.
  private func check(_ node: Node, at place: Pointer) throws(InputFault) {
    switch node.value {
    case .string(let text) where text.utf16.count > Self.longestText:
      throw InputFault(
        .valueOutOfRange, pointer: place,
        summary: "\(place) is longer than \(Self.longestText) characters, which \(title) does not take.",
        remedy: "Shorten it.")
    case .array(let items):
      for (index, item) in items.enumerated() { try check(item, at: place.appending(index: index)) }
    case .object(let object):
      for member in object.members { try check(member.value, at: place.appending(key: member.key)) }
    case .data, .date: throw .unwritable(node, at: place, in: title)
    default: break
    }
  }
}
