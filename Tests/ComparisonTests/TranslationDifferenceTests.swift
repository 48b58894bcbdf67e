import EASPolicyTranslator
import TestSupport
import Testing

/// The law that ties comparing to translating: a document differs from its translation exactly where the report says so.
@Suite struct TranslationDifferenceTests {
  @Test(arguments: Sample.all)
  func differsFromItsTranslationWhereTheReportSaysSo(_ sample: Sample) throws {
    let translator = Sample.translator
    let document = try translator.read(sample.bytes(), format: sample.format)
    for format in translator.registry.formats {
      for selection in try translator.registry.backend(format).table.outputs(of: document.selections) {
        try check(document, selection, format)
      }
    }
  }

  /// Profiles that nobody would write: every field, certificates of all kinds, references that point nowhere.
  @Test(arguments: 1...12)
  func randomProfilesDifferWhereTheReportSaysSo(_ seed: Int) throws {
    var random = RandomProfile(seed: UInt64(seed), density: seed % 3 == 0 ? 60 : 20)
    let translator = Sample.translator
    let document = try translator.document(of: random.profile())
    for format in translator.registry.formats {
      for selection in try translator.registry.backend(format).table.outputs(of: document.selections) {
        try check(document, selection, format)
      }
    }
  }

  private func check(_ document: SourceDocument, _ selection: SourceSelection, _ format: String) throws {
    let translator = Sample.translator
    let translation = try translator.translate(document, selection, to: format, options: Self.withSecrets)
    let again = try translator.read(translation.bytes, format: format)
    var options = ComparisonOptions()
    options.comparesEverything = true
    let base = ComparisonInput.Document(path: "base", source: document, selections: [selection])
    let comparison = try PolicyComparer(translator: translator, options: options).compare(
      ComparisonInput(path: "base", documents: [base]), with: ComparisonInput(path: "other", source: again))
    #expect(comparison.pairs.allSatisfy { !$0.isAlone }, "\(format): accounts without a partner")
    for account in selection.accounts.indices {
      let pairs = comparison.pairs.filter { $0.base?.record == .account(selection.accounts[account]) }
      check(.account(account), pairs.flatMap(\.differences), translation, document, format)
    }
    let profiles = comparison.pairs.filter { $0.base?.record == .profile }
    check(.profile, profiles.flatMap(\.differences), translation, document, format)
  }

  private func check(
    _ record: RecordID, _ differences: [Difference], _ translation: Translation, _ document: SourceDocument,
    _ format: String
  ) {
    let found = differences.filter { $0.record.holder == record.holder }
    let explicit = Set(found.filter { $0.kind == .defaultExplicit }.map(\.field))
    let real = found.filter { !Self.isSilent($0) }
    let told = translation.report.outcomes.filter { outcome in
      outcome.record == record && Self.reported.contains(outcome.fate)
        // Within one format a withheld secret and a variable that nobody fills in may be what they were.
        && !(outcome.fate == .needsInput && document.backend.table.format == format
          && !real.contains { $0.field == outcome.field })
        // What the source's product does by itself and the output now says is derived, and no difference.
        && !(outcome.fate == .derived && explicit.contains(outcome.field ?? ""))
    }
    let source = translation.profile[record]
    let expected = Set(told.compactMap(\.field).map { field in Self.successor(of: field, in: source, real) })
    // What only the way back would lose is the source format's own limit.
    let listed = Set(real.filter { $0.limitedSide != .base || expected.contains($0.field) }.map(\.field))
    #expect(
      listed == expected,
      "\(format), \(record): only listed \(listed.subtracting(expected)), only told \(expected.subtracting(listed))")
  }

  private static let withSecrets: TranslationOptions = {
    var options = TranslationOptions()
    options.includesSecrets = true
    return options
  }()

  /// A legacy field may stand in the comparison as its successor.
  private static func successor(of field: String, in values: FieldValues, _ listed: [Difference]) -> String {
    guard let successor = FieldCatalogue.definition(field)?.supersededBy, values[successor] == nil,
      !listed.contains(where: { $0.field == field })
    else { return field }
    return successor
  }

  private static let reported: Set<Fate> = [.narrowed, .dropped, .needsInput, .drift, .derived]

  private static func isSilent(_ difference: Difference) -> Bool {
    difference.kind == .defaultExplicit
      || (difference.kind == .provisional && difference.base.origin != .set && difference.other.origin != .set)
      // The translation states on which condition the owner's login is the same.
      || difference.reason.contains("--owner-login")
  }
}
