import EASPolicyTranslator
import Foundation
import TestSupport
import Testing

/// What devices should show, for all samples and for documents that have what no sample has.
@Suite struct DeviceViewTests {
  private static let facts = try? DeviceFacts()

  static func view(_ document: SourceDocument) throws -> DeviceView {
    let registry = Sample.translator.registry
    return try DeviceView(document, document.selections, facts: try #require(facts), registry: registry)
  }

  @Test(arguments: Sample.all)
  func everySampleIsShown(_ sample: Sample) throws {
    let document = try sample.read()
    let view = try Self.view(document)
    #expect(view.accounts.count == document.selections.map(\.accounts.count).reduce(0, +))
    for account in view.accounts { #expect(!account.devices.isEmpty) }
    let secrets = Self.secrets(document)
    for format in ListFormat.allCases {
      let text = DeviceReport(view).render(format)
      #expect(text == DeviceReport(try Self.view(try sample.read())).render(format))
      for secret in secrets { #expect(!text.contains(secret), "\(sample.name) shows a secret") }
      if format == .text { for line in text.split(separator: "\n") { #expect(line.count <= 80, "\(line)") } }
      if format == .json { _ = try JSONSerialization.jsonObject(with: Data(text.utf8)) }
    }
  }

  @Test func samplesHoldSecrets() throws {
    #expect(try Sample.all.map { Self.secrets(try $0.read()).count }.reduce(0, +) > 10)
  }

  /// Every line and prompt of the facts is shown for some document; what has a condition is hidden for some.
  @Test func everyFactIsReached() throws {
    let facts = try #require(Self.facts)
    var shown: Set<String> = []
    var hidden: Set<String> = []
    for document in try Sample.all.map({ try $0.read() }) + DeviceDocuments.all() {
      for page in try Self.view(document).accounts.flatMap(\.devices) {
        let device = try #require(facts.devices.first { $0.id == page.id })
        let lines = page.screens.flatMap(\.lines) + page.behaviour + page.undecided
        let seen = Set(lines.map { "\(page.id) \($0.label)" } + page.prompts.map { "\(page.id) \($0.text)" })
        shown.formUnion(seen)
        hidden.formUnion(Self.names(device, conditionalOnly: true).subtracting(seen))
      }
    }
    for device in facts.devices {
      for name in Self.names(device, conditionalOnly: false) { #expect(shown.contains(name), "never shown: \(name)") }
      for name in Self.names(device, conditionalOnly: true) { #expect(hidden.contains(name), "always shown: \(name)") }
    }
  }

  private static func names(_ device: DeviceDefinition, conditionalOnly: Bool) -> Set<String> {
    let lines = (device.screens.flatMap(\.lines) + device.behaviour).filter { !conditionalOnly || $0.when != nil }
    let prompts = device.prompts.filter { !conditionalOnly || $0.when != nil || $0.document != nil }
    return Set((lines.map(\.label) + prompts.map(\.text)).map { "\(device.id) \($0)" })
  }

  /// Every word that stands for a value is one that the field can have.
  @Test func wordsBelongToValues() throws {
    for device in try #require(Self.facts).devices {
      for line in device.screens.flatMap(\.lines) + device.behaviour {
        let type = Self.type(line.field)
        #expect(type != nil, "\(device.id): \(line.field)")
        for word in line.words.keys { #expect(type == .boolean && Bool(word) != nil, "\(line.label): \(word)") }
        if let lock = line.mayChange { #expect(Self.type(lock) == .boolean, "\(lock)") }
      }
    }
  }

  /// The type of a field of the catalogue or of a format's own setting.
  private static func type(_ field: String) -> FieldType? {
    let registry = Sample.translator.registry
    let tables = registry.formats.compactMap { try? registry.backend($0).table }
    return FieldSpace(tables).definition(field)?.type
  }

  /// The secrets of a document as they would show.
  private static func secrets(_ document: SourceDocument) -> [String] {
    document.imported.profiles.flatMap { imported in
      imported.profile.setFields.compactMap { key -> String? in
        guard case .secret(let secret)? = imported.profile[key.record][key.field] else { return nil }
        switch secret.reveal() {
        case .text(let text): return text
        case .data(let bytes): return String(Data(bytes).base64EncodedString().prefix(40))
        case nil: return nil
        }
      }
    }
  }
}
