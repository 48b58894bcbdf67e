import EASPolicyTranslator
import Foundation
import TestSupport
import Testing

/// What filling in means: the output is that of a document in which the values stand.
@Suite struct GroundTruthTests {
  private static let owner = Owner(
    line: 2,
    values: Dictionary(
      uniqueKeysWithValues: Variable.names.compactMap(Variable.init(named:)).map { variable in
        (variable, variable.isAddress ? "kim@example.com" : "kim-\(variable.name.split(separator: ".").last ?? "")")
      }))

  /// The text of a sample with neutral placeholders replaced.
  private static func filled(_ sample: Sample) throws -> [UInt8] {
    var text = String(decoding: try sample.bytes(), as: UTF8.self)
    for variable in Variable.names.compactMap(Variable.init(named:)) {
      text = text.replacing(variable.placeholder, with: owner[variable] ?? "")
    }
    return Array(text.utf8)
  }

  /// Samples whose variables are all spelled in the neutral way.
  private static let apps = Sample.withVariables.filter { sample in
    guard (try? Sample.translator.registry.backend(sample.format).table.package) != nil,
      let literal = try? Sample.translator.read(try filled(sample), format: sample.format)
    else { return false }
    return !Sample.holdsVariables(literal)
  }

  @Test func someSamplesAreSpelledNeutrally() { #expect(Self.apps.count > 3) }

  @Test(arguments: apps)
  func valuesActAsIfTheyHadStoodInTheFile(_ sample: Sample) throws {
    let document = try sample.read()
    let literal = try Sample.translator.read(try Self.filled(sample), format: sample.format)
    // Formats that make identifiers make the same for all owners; see below.
    let formats = Set(Self.apps.map(\.format)).union(["manageengine-android", "knox-exchange"])
    for format in formats.sorted() {
      let way = Way(format: format)
      let selections = try Sample.translator.registry.backend(format).table.outputs(of: literal.selections)
      for (expander, selection) in zip(try way.expanders(document), selections) {
        let expected = try Sample.translator.translate(literal, selection, to: format)
        #expect(try expander.output(for: Self.owner) == expected.bytes, "\(sample) to \(format)")
      }
    }
  }

  @Test func identifiersAreTheSameForAllOwners() throws {
    let document = try Sample.named("meraki/on-premises-domain-certificate-smime.json").read()
    let expander = try #require(try Way(format: "apple-mobileconfig").expanders(document).first)
    let roots = try (2..<4).map { line in
      try PropertyListCodec().decode(try expander.output(for: RandomOwners.complete(line: line))).node
    }
    let made = roots.map { root in
      root.leaves().filter { leaf in
        leaf.pointer.description.hasSuffix("UUID") || leaf.pointer.description.hasSuffix("Identifier")
      }.compactMap(\.node.text)
    }
    #expect(made[0].count >= 4)
    #expect(made[0] == made[1])
    #expect(roots[0] != roots[1])
  }

  @Test func aLoginWithItsDomainIsTakenApart() throws {
    let text =
      #"{"email_address": "${owner.email}", "exchange_host": "mail.example.com", "exchange_username": "${owner.userName}"}"#
    let document = try Sample.translator.read(Array(text.utf8), format: "gmail")
    let expander = try #require(try Way(format: "knox-exchange").expanders(document).first)
    let values: [Variable: String] = [.ownerEmail: "kim@example.com", .ownerUserName: "EXAMPLE\\kim"]
    let root = try JSONCodec().decode(try expander.output(for: Owner(line: 2, values: values))).node
    let texts = root.leaves().compactMap(\.node.text)
    #expect(texts.contains("EXAMPLE") && texts.contains("kim"))
  }

  @Test func aHostThatIsNoneIsToldOfTheOwner() throws {
    let text = #"{"email_address": "${owner.email}", "exchange_host": "mail.example.com"}"#
    let document = try Sample.translator.read(Array(text.utf8), format: "gmail")
    var options = ExpansionOptions(format: "outlook")
    options.translation.settings = [(field: "server.host", value: "${owner.custom(1)}")]
    let expander = try Expander(Sample.translator, document, document.selections[0], options: options)
    let host = try #require(Variable(named: "owner.custom(1)"))
    func result(_ name: String) throws -> Answer {
      try Answer(expander, Owner(line: 3, values: [.ownerEmail: "kim@example.com", host: name]))
    }
    guard case .bytes(let onPremises) = try result("mail.example.org") else { return #expect(Bool(false)) }
    guard case .bytes(let cloud) = try result("outlook.office365.com") else { return #expect(Bool(false)) }
    #expect(String(decoding: onPremises, as: UTF8.self).contains("mail.example.org"))
    #expect(onPremises != cloud)
    guard case .faults(let faults) = try result("mail.example.org:99999") else { return #expect(Bool(false)) }
    #expect(faults.count == 1 && faults[0].contains("no host"))
  }
}
