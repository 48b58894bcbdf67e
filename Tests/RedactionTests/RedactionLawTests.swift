import EASPolicyTranslator
import TestSupport
import Testing

/// What holds of every sample: the redacted document shows the same problems, and tells nothing.
@Suite struct RedactionLawTests {
  @Test(arguments: Sample.all) func lintFindsTheSame(_ sample: Sample) throws {
    let redacted = try Redaction.redact(try sample.bytes())
    #expect(try Self.findings(redacted.bytes) == Self.findings(try sample.bytes()), "\(sample.name)")
  }

  private static func findings(_ bytes: [UInt8]) throws -> [String] {
    let document = try Sample.translator.read(bytes)
    let linter = Linter(registry: Sample.translator.registry, asOf: try #require(CalendarDate("2026-11-22")))
    let report = try linter.lint([LintInput(path: "a", document: document)])
    return report.findings.map { "\($0.rule) \($0.severity) \($0.location?.pointer.description ?? "")" }.sorted()
  }

  @Test(arguments: Sample.all) func everyTranslationSaysTheSame(_ sample: Sample) throws {
    let before = try sample.read()
    let after = try Sample.translator.read(try Redaction.redact(try sample.bytes()).bytes)
    #expect(after.backend.table.format == before.backend.table.format)
    #expect(after.selections == before.selections)
    for format in Sample.formats {
      for selection in before.selections(into: format) {
        #expect(
          try Self.outcomes(after, selection, format) == Self.outcomes(before, selection, format),
          "\(sample.name) to \(format)")
      }
    }
  }

  /// An encoding is not spoken of any more where the replacements are plain ASCII, and no signature can stay.
  private static let gone: Set<OutcomeCode> = [
    .inputDecoded, .inputSigned, .signatureInvalid, .signatureUnchecked, .outputUnsigned,
  ]

  private static func outcomes(
    _ document: SourceDocument, _ selection: SourceSelection, _ format: String
  ) throws -> [String] {
    do {
      let translation = try Sample.translator.translate(document, selection, to: format)
      return translation.report.outcomes.filter { !Self.gone.contains($0.code) }.map { outcome in
        let place = outcome.source?.pointer.description ?? ""
        return "\(outcome.code) \(outcome.fate) \(outcome.severity) \(outcome.field ?? "") \(place)"
      }.sorted()
    } catch let unusable as UnusableInput {
      return unusable.faults.map { "\($0.code)" }
    }
  }

  @Test(arguments: Sample.all) func nobodyIsNamed(_ sample: Sample) throws {
    let document = try sample.read()
    let redacted = try Redaction.texts(try Redaction.redact(try sample.bytes()).bytes)
    for original in Self.sensitive(document) {
      let found = redacted.first { $0.contains(original) }
      #expect(found == nil, "\(sample.name) still tells \(original) in \(found ?? "")")
    }
  }

  /// Addresses with their parts, hosts, identifiers and secrets of a document, in small letters.
  private static func sensitive(_ document: SourceDocument) -> Set<String> {
    var found: Set<String> = []
    for imported in document.imported.profiles {
      for key in imported.profile.setFields {
        switch imported.profile[key.record][key.field] {
        case .text(let template)?:
          guard let text = template.literal?.lowercased(), wanted.contains(key.field) else { continue }
          found.formUnion([text] + text.split { "@\\".contains($0) }.map(String.init))
        case .secret(let secret)?:
          switch secret.reveal() {
          case .text(let text): found.insert(text.lowercased())
          case .data(let bytes): found.insert(Base64.text(bytes).lowercased())
          case nil: continue
          }
        default: continue
        }
      }
    }
    // The word is the ending of all that takes the place of hosts.
    let isPublic = { (text: String) in text.count < 5 || text == "example" || HostFacts.office365.contains(text) }
    return found.filter { !isPublic($0) }
  }

  private static let wanted: Set<String> = [
    "identity.emailAddress", "identity.userName", "identity.domain", "server.host", "profile.identifier",
    "profile.uuid",
    "profile.vendorID", "account.identifier", "account.uuid", "profile.organization", "account.organization",
    "network.perAppVPN", "network.deviceID",
  ]

  @Test func samplesNamePeople() throws {
    #expect(try Sample.all.map { Self.sensitive(try $0.read()).count }.reduce(0, +) > 200)
  }

  @Test(arguments: Sample.all) func itIsTheSameEveryTime(_ sample: Sample) throws {
    let first = try Redaction.redact(try sample.bytes())
    #expect(try Redaction.redact(try sample.bytes()).bytes == first.bytes)
    #expect(try Redaction.redact(first.bytes).bytes == first.bytes, "\(sample.name) changes once more")
    #expect(first.format == sample.format)
  }

  /// Keys, order, types and emptiness stay.
  @Test(arguments: Sample.all) func theShapeStays(_ sample: Sample) throws {
    let bytes = try Redaction.content(sample)
    let codec = try DocumentSyntax.codec(for: bytes)
    let before = try codec.decode(bytes, limits: .standard).node
    let after = try codec.decode(try Redaction.redact(bytes).bytes, limits: .standard).node
    #expect(Self.shape(after) == Self.shape(before))
  }

  private static func shape(_ node: Node) -> [String] {
    node.leaves().map { "\($0.pointer) \($0.node.kind) \($0.node.text?.isEmpty ?? false)" }
  }
}
