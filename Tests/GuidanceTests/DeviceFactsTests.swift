import EASPolicyTranslator
import Testing

/// The facts about devices: whole, and read strictly.
@Suite struct DeviceFactsTests {
  private static let valid = """
    sources: {page: A page}
    variables: {\(variables)}
    devices:
      - id: phone
        title: A phone
        platforms: [iOS]
        prompts:
          - text: Asked.
            when: {authentication.password: unset}
            document: {at: a/b, is: "1"}
            evidence: documented
            source: page
        screens:
          - title: Account
            lines:
              - {label: Days, field: mail.pastDays, show: days, words: {"7": a week}, evidence: observed, source: page}
    """

  private static let variables = (Variable.names + ["owner.custom"]).map { "\($0): words" }.joined(separator: ", ")

  private static func faults(_ text: String) -> [String] {
    do {
      _ = try DeviceFacts(file: "d.yaml", text: Array(text.utf8))
      return []
    } catch {
      return error.faults.map(\.description)
    }
  }

  @Test func theBuiltInOnesAreRead() throws {
    let facts = try DeviceFacts()
    #expect(facts.devices.count > 4)
    #expect(Set(facts.devices.map(\.id)).count == facts.devices.count)
    let registry = FormatRegistry()
    for device in facts.devices { if let like = device.like { _ = try registry.backend(like) } }
  }

  /// Every format that configures devices reaches at least one, and every device belongs to a format.
  @Test func formatsAndDevicesFindEachOther() throws {
    let facts = try DeviceFacts()
    let registry = FormatRegistry()
    var reached: Set<String> = []
    for format in registry.formats {
      let devices = facts.devices(of: try registry.backend(format).table)
      #expect(!devices.isEmpty, "\(format)")
      reached.formUnion(devices.map(\.id))
    }
    #expect(reached == Set(facts.devices.map(\.id)))
    #expect(facts.devices(of: try registry.backend("meraki").table).map(\.id) == ["ios", "knox"])
  }

  @Test func aRightOneIsRead() throws {
    let facts = try DeviceFacts(file: "d.yaml", text: Array(Self.valid.utf8))
    let line = try #require(facts.devices.first?.screens.first?.lines.first)
    #expect(line.show == .days && line.words == ["7": "a week"] && line.fact.sources == ["A page"])
  }

  @Test(arguments: [
    ("platforms: [iOS]", "platforms: []", ["d.yaml:4:5: a device needs either platforms or a package"]),
    (
      "field: mail.pastDays", "field: mail.pastDay",
      ["d.yaml:16:34: unknown field mail.pastDay; did you mean mail.pastDays?"]
    ),
    ("show: days", "show: weeks", ["d.yaml:16:55: show must be one of days, time, url"]),
    (
      "authentication.password: unset", "authentication.pass: unset",
      ["d.yaml:9:16: unknown field authentication.pass; did you mean authentication.password?"]
    ),
    ("{at: a/b, is: \"1\"}", "{is: \"1\"}", ["d.yaml:10:19: a value of document needs at: a path"]),
    ("owner.email: words, ", "", ["d.yaml:2:12: no words for owner.email"]),
    (
      "owner.email: words", "owner.mail: words",
      ["d.yaml:2:12: unknown variable owner.mail", "d.yaml:2:12: no words for owner.email"]
    ),
    ("evidence: observed, ", "", ["d.yaml:16:13: a line needs evidence"]),
    (
      "title: A phone", "titel: A phone",
      ["d.yaml:4:5: a device needs title", "d.yaml:5:5: unknown key titel in a device; did you mean title?"]
    ),
  ])
  func eachMistakeIsNamed(_ piece: String, _ written: String, _ faults: [String]) {
    #expect(Self.faults(Self.valid.replacing(piece, with: written)) == faults)
  }
}
