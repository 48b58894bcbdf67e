import Documents
import Testing

/// What holds for every envelope.
@Suite struct EnvelopeLawTests {
  @Test func theyStandInTheOrderInWhichPeopleAreToldOfThem() {
    #expect(
      AppEnvelopes.all.map(\.name) == [
        "bundle", "amapi", "play-emm", "intune", "intune-editor", "meraki-app-settings", "app-config-plist",
      ])
    #expect(Set(WrappedExample.all.map(\.envelope)) == Set(AppEnvelopes.all.map(\.name)))
    #expect(AppEnvelopes.bare(syntax: "json").name == "bundle")
    #expect(AppEnvelopes.bare(syntax: "plist-binary").name == "app-config-plist")
  }

  /// Through bytes, of each envelope's own syntax.
  @Test(arguments: AppEnvelopes.all.map(\.name), 0..<60)
  func whatIsWrittenIsReadAgain(_ name: String, _ seed: Int) throws {
    let envelope = try #require(AppEnvelopes.named(name))
    let codec = try #require(DocumentSyntax.codec(named: envelope.syntax))
    var random = RandomSettings(seed: UInt64(seed))
    let settings = random.settings()
    let written = try envelope.wrap(settings)
    let bytes = try codec.encode(written.root)
    let root = try codec.decode(bytes, limits: .standard).node
    let again = try #require(try envelope.configuration(in: root))
    #expect(again.settings == settings)
    #expect(again.remarks.allSatisfy { $0.remedy == nil })
    #expect(again.absence == nil)
    #expect(again.package == (envelope.isBare ? nil : WrappedExample.package))
    #expect(try codec.encode(envelope.wrap(again.settings, attributes: again.attributes).root) == bytes)
    for need in written.needs { #expect(root[need.pointer] != nil) }
  }

  @Test(arguments: WrappedExample.all)
  func isRecognisedAsItselfOnly(_ example: WrappedExample) throws {
    let envelope = try example.wrapping()
    let roots = [try example.root(), try envelope.wrap(WrappedExample.settings).root]
    for root in roots {
      let recognising = AppEnvelopes.all.filter { $0.recognises(root) }.map(\.name)
      // Without a token the editor's text is the API's.
      let isPlainPlay = example.envelope == "intune-editor" && root == roots[1]
      #expect(recognising == (envelope.isBare ? [] : [isPlainPlay ? "play-emm" : example.envelope]))
      #expect(envelope.takes(root))
    }
  }

  @Test(arguments: WrappedExample.all)
  func theSettingsAndTheAttributesAreRead(_ example: WrappedExample) throws {
    let configuration = try #require(try example.wrapping().configuration(in: example.root()))
    let wanted =
      example.envelope == "intune-editor"
      ? WrappedExample.settings.replacing("kim", with: "{{mail}}") : WrappedExample.settings
    #expect(configuration.settings == wanted)
    #expect(configuration.attributes.keys.sorted() == example.attributes.sorted())
    #expect(configuration.remarks.allSatisfy { $0.remedy == nil })
    for leaf in configuration.settings.leaves() { #expect(leaf.node.position != nil, "\(leaf.pointer)") }
  }

  @Test(arguments: WrappedExample.all)
  func attributesSurvive(_ example: WrappedExample) throws {
    let envelope = try example.wrapping()
    let before = try #require(try envelope.configuration(in: example.root()))
    let written = try envelope.wrap(before.settings, attributes: before.attributes).root
    let after = try #require(try envelope.configuration(in: written))
    for member in before.attributes.members { #expect(after.attributes[member.key] == member.value, "\(member.key)") }
    #expect(after.settings == before.settings)
  }

  /// Every leaf of a document is a setting, spells one, or stands around them.
  @Test(arguments: WrappedExample.all)
  func everyLeafIsKnown(_ example: WrappedExample) throws {
    let (envelope, root) = (try example.wrapping(), try example.root())
    let configuration = try #require(try envelope.configuration(in: root))
    let around = envelope.surroundings(of: configuration, in: root)
    #expect(Set(around.map(\.pointer.description)).count == around.count || example.envelope == "intune")
    for leaf in root.leaves() where !leaf.pointer.isWithin(example.place) {
      let holders = around.filter { leaf.pointer.isWithin($0.pointer) }
      #expect(holders.count == 1, "\(leaf.pointer)")
    }
    for surrounding in around where !surrounding.pointer.isWithin(example.place) {
      #expect(root[surrounding.pointer]?.leaves().count == surrounding.leaves)
      #expect(surrounding.position != nil)
    }
    #expect(
      Set(around.filter { $0.kind == .attribute }.map(\.name)).union(
        example.envelope == "intune" ? ["payloadJson"] : [])
        == Set(example.attributes).union(example.envelope == "intune" ? ["configurationVariables"] : []))
  }

  @Test(arguments: WrappedExample.all)
  func theSameSettingsChangeNothing(_ example: WrappedExample) throws {
    let (envelope, root) = (try example.wrapping(), try example.root())
    let settings = try #require(try envelope.configuration(in: root)).settings
    #expect(try envelope.wrap(settings, into: root).root == root)
  }

  /// The difference is exactly the settings of the app.
  @Test(arguments: WrappedExample.all, 0..<20)
  func mergingTouchesNothingElse(_ example: WrappedExample, _ seed: Int) throws {
    let (envelope, root) = (try example.wrapping(), try example.root())
    var random = RandomSettings(seed: UInt64(seed))
    var settings = WrappedExample.settings.object ?? Object()
    settings["days"] = nil
    settings["ssl"] = .boolean(false)
    for member in random.settings().object?.members ?? [] { settings[member.key] = member.value }
    let written = try envelope.wrap(Node(.object(settings)), into: root).root
    #expect(try envelope.configuration(in: written)?.settings == Node(.object(settings)))
    #expect(written.without(example.place) == root.without(example.place))
    #expect(try envelope.read(written).count == (try envelope.read(root).count))
  }

  @Test(arguments: ["amapi", "intune", "meraki-app-settings"])
  func anAppThatIsNotThereIsAdded(_ name: String) throws {
    let example = try #require(WrappedExample.all.first { $0.envelope == name })
    let (envelope, root) = (try example.wrapping(), try example.root())
    let app = ManagedApp(package: "com.example.other", title: "Other")
    let written = try envelope.write(
      WrappedExample.settings, for: app, options: AppEnvelopeOptions(), attributes: Object(), into: root)
    let before = try envelope.read(root).map(\.package)
    #expect(try envelope.read(written.root).map(\.package) == before + ["com.example.other"])
    let list = Pointer(Array(example.place.steps.prefix(1)))
    #expect(written.root[list]?.items?.dropLast().map(\.self) == root[list]?.items)
    #expect(written.root.without(list) == root.without(list))
  }

  /// Settings are never merged into a document of another kind.
  @Test(arguments: WrappedExample.all)
  func aWrappedDocumentIsTakenByItsOwnKindOnly(_ example: WrappedExample) throws {
    let root = try example.root()
    let taking = AppEnvelopes.all.filter { $0.takes(root) }.map(\.name)
    switch example.envelope {
    case "bundle", "app-config-plist": #expect(taking == ["bundle", "app-config-plist"])
    case "play-emm", "intune-editor": #expect(taking == ["play-emm", "intune-editor"])
    default: #expect(taking == [example.envelope])
    }
  }

  @Test(arguments: ["play-emm", "intune-editor"])
  func aDocumentOfOneOtherAppIsRefused(_ name: String) throws {
    let example = try #require(WrappedExample.all.first { $0.envelope == name })
    let (envelope, root) = (try example.wrapping(), try example.root())
    let app = ManagedApp(package: "com.example.other", title: "Other")
    let fault = envelopeFault { () throws(InputFault) in
      try envelope.write(root, for: app, options: AppEnvelopeOptions(), attributes: Object(), into: root)
    }
    #expect(
      fault?.summary == "The document to merge into configures com.example.mail alone, and not com.example.other.")
    #expect(fault?.position != nil)
  }
}

extension Node {
  /// The document with a mark in place of what stands at a place.
  func without(_ place: Pointer) -> Node {
    guard let step = place.steps.first else { return .string("(taken out)") }
    let rest = Pointer(Array(place.steps.dropFirst()))
    switch (step, value) {
    case (.key(let key), .object(let object)):
      return .object(object.members.map { ($0.key, $0.key == key ? $0.value.without(rest) : $0.value) })
    case (.index(let index), .array(let items)):
      return .array(items.enumerated().map { $0.offset == index ? $0.element.without(rest) : $0.element })
    default: return self
    }
  }

  /// The same tree with one text replaced by another.
  func replacing(_ text: String, with other: String) -> Node {
    switch value {
    case .string(text): .string(other)
    case .array(let items): .array(items.map { $0.replacing(text, with: other) })
    case .object(let object): Node(.object(object.mapping { $0.replacing(text, with: other) }))
    default: self
    }
  }
}
