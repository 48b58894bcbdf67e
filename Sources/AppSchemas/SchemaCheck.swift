import Documents
import Mapping

/// Compares settings with the schema of their app.
struct SchemaCheck {
  private let isTemplate: (String) -> Bool
  /// Every key of the schema with the keys around it.
  private let places: [String: [[String]]]
  /// To look for what was meant takes time; after so many keys nobody reads on.
  private var suggestions = 50
  private(set) var findings: [AppSchemaFinding] = []

  init(schema: AppSchema, isTemplate: @escaping (String) -> Bool) {
    self.isTemplate = isTemplate
    var places: [String: [[String]]] = [:]
    Self.collect(schema.restrictions, below: [], &places)
    self.places = places
  }

  /// The bundle of a list is no key of its own.
  private static func collect(_ settings: [AppRestriction], below: [String], _ places: inout [String: [[String]]]) {
    for setting in settings {
      places[setting.key, default: []].append(below)
      collect(setting.settings, below: below + [setting.key], &places)
    }
  }

  private mutating func note(
    _ pointer: Pointer, _ problem: AppSchemaFinding.Problem, _ summary: String, _ remedy: String
  ) {
    findings.append(AppSchemaFinding(at: pointer, problem, summary: summary, remedy: remedy))
  }

  mutating func checkObject(_ node: Node, _ settings: [AppRestriction], at place: Pointer) {
    let known = Dictionary(settings.map { ($0.key, $0) }) { first, _ in first }
    for member in node.object?.members ?? [] {
      let pointer = place.appending(key: member.key)
      if let setting = known[member.key] {
        check(member.value, setting, at: pointer)
      } else {
        noteUnknown(member.key, settings, at: pointer)
      }
    }
  }

  private mutating func noteUnknown(_ key: String, _ settings: [AppRestriction], at pointer: Pointer) {
    if let place = places[key]?.first {
      let whereabouts = place.isEmpty ? "at the top" : "in " + place.joined(separator: ", in ")
      return note(
        pointer, .wrongNesting, "The app does not take \(key) here.", "Move it: the schema has it \(whereabouts).")
    }
    var meant: String?
    if suggestions > 0 {
      suggestions -= 1
      meant = Suggestion.nearest(to: key, among: settings.map(\.key)) ?? elsewhere(key)
    }
    note(
      pointer, .unknownKey, "The app's schema has no key \(key), so the app ignores it.",
      meant.map { "Did you mean \($0)?" } ?? "Remove it, or look for the right key: easpolicy schema FILE.")
  }

  /// A key of another place that differs by case only.
  private func elsewhere(_ key: String) -> String? {
    places.keys.sorted().first { $0.lowercased() == key.lowercased() }
  }

  private mutating func check(_ node: Node, _ setting: AppRestriction, at place: Pointer) {
    if let text = node.text, isTemplate(text) { return }
    switch setting.type {
    case .bool: if node.boolean == nil { noteType(node, setting, at: place) }
    case .string, .hidden: if node.text == nil { noteType(node, setting, at: place) }
    case .integer:
      if node.integer.map({ Int32(exactly: $0) == nil }) ?? true { noteType(node, setting, at: place) }
    case .choice: checkChoice(node, setting, at: place)
    case .multiSelect:
      guard let items = node.items else { return noteType(node, setting, at: place) }
      for (index, item) in items.enumerated() { checkChoice(item, setting, at: place.appending(index: index)) }
    case .bundle:
      guard node.object != nil else { return noteType(node, setting, at: place) }
      checkObject(node, setting.settings, at: place)
    case .bundleArray: checkList(node, setting, at: place)
    }
  }

  private mutating func noteType(_ node: Node, _ setting: AppRestriction, at place: Pointer) {
    let isNumber = setting.type == .integer && node.integer != nil
    note(
      place, .wrongType, "\(setting.key) must be \(setting.type.summary), and is \(isNumber ? "another" : node.kind).",
      "Write \(setting.type.summary).")
  }

  private mutating func checkChoice(_ node: Node, _ setting: AppRestriction, at place: Pointer) {
    guard let text = node.text else {
      return note(
        place, .wrongType, "\(setting.key) must be text: the app takes its choices as texts only.",
        "Write the value in quotes.")
    }
    guard let choices = setting.choices, !isTemplate(text), !choices.contains(where: { $0.value == text }) else {
      return
    }
    note(
      place, .unknownChoice, "\(setting.key) holds none of the values that the app takes.",
      remedy(for: text, among: choices))
  }

  private func remedy(for text: String, among choices: [AppRestriction.Choice]) -> String {
    if let choice = choices.first(where: { $0.name.map { LooseText.areAlike($0, text) } ?? false }) {
      return "Write \(choice.value): \(choice.name ?? "") is only what consoles call it."
    }
    if let choice = choices.first(where: { $0.value.lowercased() == text.lowercased() }) {
      return "Write \(choice.value), in these letters."
    }
    let values = choices.prefix(12).map(\.value).joined(separator: ", ")
    return "Write one of \(values)\(choices.count > 12 ? " or another of its \(choices.count) values" : "")."
  }

  private mutating func checkList(_ node: Node, _ setting: AppRestriction, at place: Pointer) {
    guard let items = node.items else {
      guard node.object != nil else { return noteType(node, setting, at: place) }
      return note(place, .wrongType, "\(setting.key) must be a list of objects.", "Put the object into a list.")
    }
    for (index, item) in items.enumerated() { checkItem(item, setting, at: place.appending(index: index)) }
  }

  private mutating func checkItem(_ item: Node, _ setting: AppRestriction, at place: Pointer) {
    if let text = item.text, isTemplate(text) { return }
    guard let object = item.object else {
      return note(place, .wrongType, "Each item of \(setting.key) must be an object.", "Write an object.")
    }
    guard let key = setting.itemKey, object.members.count == 1, let inner = object[key], inner.object != nil,
      !setting.settings.contains(where: { $0.key == key })
    else { return checkObject(item, setting.settings, at: place) }
    let inside = place.appending(key: key)
    note(
      inside, .wrongNesting, "The settings of an item of \(setting.key) stand one level too deep, in \(key).",
      "Write the items directly, without \(key).")
    checkObject(inner, setting.settings, at: inside)
  }
}
