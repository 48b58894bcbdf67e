import Mapping
import PolicyModel
import Translation

/// Sees one account as a device would.
struct DeviceReader {
  private let document: SourceDocument
  private let profile: Int
  private let record: RecordID
  private let values: EffectiveValues
  private let words: ValueWords

  init(document: SourceDocument, selection: SourceSelection, account: Int, facts: DeviceFacts) {
    self.document = document
    profile = selection.profile
    record = .account(account)
    values = document.effectiveValues(ofProfile: selection.profile)
    words = ValueWords(variables: facts.variables, certificates: values.profile.certificates)
  }

  /// The account's name, its address or its host.
  var title: String {
    let fields = [
      Field<Template>.accountName.id, Field<Template>.identityEmailAddress.id, Field<Template>.serverHost.id,
    ]
    let texts = fields.compactMap { field -> Template? in
      guard case .text(let text)? = values.value(FieldKey(record, field)) else { return nil }
      return text
    }
    // What is the same for all users tells the account from others; a variable does not.
    let best = texts.first { $0.literal?.isEmpty == false } ?? texts.first
    return best.map { words.text(.text($0), show: nil) } ?? "Account without a name"
  }

  func page(_ device: DeviceDefinition, like table: MappingTable?) -> DevicePage {
    let screens = device.screens.map { screen in
      DeviceScreen(
        title: screen.title, path: screen.path, note: screen.note, lines: screen.lines.compactMap { line($0, table) })
    }
    let behaviour = device.behaviour.compactMap { line($0, table) }
    let all = screens.flatMap(\.lines) + behaviour
    return DevicePage(
      id: device.id, title: device.title,
      notes: device.notes.map { DeviceRemark(text: $0.text, note: nil, fact: $0.fact) },
      prompts: device.prompts.filter(isMet).map { DeviceRemark(text: $0.text, note: $0.note, fact: $0.fact) },
      screens: screens.map(\.decided).filter { !$0.lines.isEmpty },
      behaviour: behaviour.filter { $0.origin != .unknown }, undecided: all.filter { $0.origin == .unknown })
  }

  private func isMet(_ prompt: PromptDefinition) -> Bool {
    (prompt.when?.holds(values.lookup(record)) ?? true) && (prompt.document?.holds(document.imported.root) ?? true)
  }

  private func line(_ line: LineDefinition, _ like: MappingTable?) -> DeviceLine? {
    guard line.when?.holds(values.lookup(record)) ?? true else { return nil }
    let key = key(line.field)
    let (value, origin) = effective(key)
    let shown = value ?? like.flatMap { EffectiveValues(defaultsOf: $0).stated(key)?.value }
    return DeviceLine(
      label: line.label, field: line.field, value: shown.map { text($0, line) },
      mayChange: line.mayChange.flatMap { Bool(effective: effective(self.key($0)).value) }, origin: origin,
      location: document.location(of: key, inProfile: profile), note: line.note, fact: line.fact)
  }

  private func key(_ field: String) -> FieldKey {
    FieldKey(values.fields.definition(field)?.holder == .profile ? .profile : record, field)
  }

  private func text(_ value: FieldValue, _ line: LineDefinition) -> String {
    line.words[value.summary] ?? words.text(value, show: line.show)
  }

  private func effective(_ key: FieldKey) -> (value: FieldValue?, origin: DeviceOrigin) {
    if let value = values.profile[key.record][key.field] { return (value, .set) }
    guard let (value, origin) = values.stated(key) else { return (nil, .unknown) }
    switch origin {
    case .set: return (value, .set)
    case .defaulted: return (value, .vendorDefault)
    case .inherent: return (value, .always)
    case .modelled: return (value, .follows)
    }
  }
}

extension DeviceScreen {
  /// The screen without what nothing states.
  fileprivate var decided: DeviceScreen {
    DeviceScreen(title: title, path: path, note: note, lines: lines.filter { $0.origin != .unknown })
  }
}

extension Bool {
  fileprivate init?(effective value: FieldValue?) {
    guard case .boolean(let flag)? = value else { return nil }
    self = flag
  }
}
