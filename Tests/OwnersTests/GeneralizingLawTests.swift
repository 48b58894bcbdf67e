import EASPolicyTranslator
import TestSupport
import Testing

/// What holds for every owner and every profile that becomes a template.
@Suite struct GeneralizingLawTests {
  /// Nothing of the owner is left where a variable can stand, and the owner's values give the profile again.
  @Test(arguments: 0..<150) func nothingIsLeftAndFillingGivesTheProfileAgain(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let owner = try RandomOwner.make(&random)
    let profile = try RandomOwner.profile(of: owner, &random)
    let values = owner.derived.merging(owner.stated) { _, stated in stated }
    let document = try Translator().document(of: profile)
    let read = document.imported.profiles[0].profile
    let template = document.generalizing(values).imported.profiles[0].profile
    for key in read.setFields {
      let before = Self.templates(read[key.record][key.field])
      let after = Self.templates(template[key.record][key.field])
      #expect(after.map { Self.filled($0, owner) } == before.map { Self.filled($0, owner) }, "\(key.field)")
      guard FieldCatalogue.definition(key.field)?.type == .template, key.field != "identity.domain" else { continue }
      let words = after.flatMap(Self.words)
      for secret in [Variable.ownerEmail, .ownerUPN, .ownerUserName].compactMap({ owner.stated[$0] }) {
        let isAddress = secret.contains("@")
        guard isAddress || secret.count >= 3 else { continue }
        #expect(
          !words.contains { $0 == secret || isAddress && $0.lowercased() == secret.lowercased() },
          "\(key.field) \(after)")
      }
    }
  }

  /// Every format takes the template, its books balance, it reads back, and what is left of addresses is told.
  @Test(arguments: 0..<24) func everyOutputIsATemplate(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let owner = try RandomOwner.make(&random)
    let profile = try RandomOwner.profile(of: owner, &random)
    let translator = Translator()
    let document = try translator.document(of: profile)
    var options = TranslationOptions()
    options.generalizing = owner.derived.merging(owner.stated) { _, stated in stated }
    options.allowsSilence = true
    for format in translator.registry.formats {
      for selection in document.selections.flatMap(\.single) {
        let translation = try translator.translate(document, selection, to: format, options: options)
        #expect(translation.report.isBalanced, "\(format)")
        let told = Set(
          translation.report.outcomes.filter { $0.code == .ownerValueLeft }.compactMap(\.target?.pointer))
        for leaf in translation.root.leaves() {
          guard let text = leaf.node.text else { continue }
          let held = [Variable.ownerEmail, .ownerUPN].compactMap { owner.stated[$0] }.first {
            $0.contains("@") && text.lowercased().contains($0.lowercased())
          }
          #expect(held == nil || told.contains(leaf.pointer), "\(format) \(leaf.pointer) \(text)")
        }
      }
    }
  }

  /// The people of the samples themselves: what one format says of them is a template in every other.
  @Test(arguments: Sample.all) func samplesBecomeTemplates(_ sample: Sample) throws {
    let document = try sample.read()
    for selection in document.selections.flatMap(\.single) {
      let account = document.imported.profiles[selection.profile].profile.accounts[selection.accounts[0]]
      guard let email = account[.identityEmailAddress]?.literal, email.contains("@") else { continue }
      var options = TranslationOptions()
      options.generalizing = [.ownerEmail: email]
      options.generalizing[.ownerUserName] = account[.identityUserName]?.literal
      for format in [sample.format, FormatRegistry.canonical] {
        let report = try Sample.translator.translate(document, selection, to: format, options: options).report
        #expect(report.isBalanced)
        #expect(report.outcomes.contains { $0.code == .valueGeneralized && $0.field == "identity.emailAddress" })
      }
    }
  }

  // MARK: Helpers

  private static func templates(_ value: FieldValue?) -> [Template] {
    switch value {
    case .text(let template): [template]
    case .list(let items): items
    default: []
    }
  }

  /// The template with what is known of the owner; other variables stay.
  private static func filled(_ template: Template, _ owner: Owner) -> Template {
    Template(
      template.segments.map { segment in
        guard case .variable(let variable) = segment,
          case .text(let text) = Template(variable).resolved(for: owner)
        else { return segment }
        return .literal(text)
      })
  }

  /// The words of literal text that touch no variable.
  private static func words(_ template: Template) -> [String] {
    let count = template.segments.count
    return template.segments.enumerated().flatMap { index, segment -> [String] in
      guard case .literal(let text) = segment else { return [] }
      var words = text.split(omittingEmptySubsequences: false) { character in
        !(character.isLetter || character.isNumber || "._-@+".contains(character))
      }
      if index > 0 { words.removeFirst() }
      if index + 1 < count, !words.isEmpty { words.removeLast() }
      return words.map { word in
        let start = word.drop { ".-".contains($0) }
        return String(start.reversed().drop { ".-".contains($0) }.reversed())
      }
    }
  }
}
