import Documents
import Mapping
import PolicyModel
import TestSupport
import Testing

@testable import Translation

/// What survives a way there and back.
@Suite struct RoundTripTests {
  @Test(arguments: Sample.all)
  func theSameFormatGivesTheSameProfileAndThenTheSameBytes(_ sample: Sample) throws {
    let document = try sample.read()
    for selection in document.selections(into: sample.format) {
      let first = try Sample.translator.translate(document, selection, to: sample.format, options: .withSecrets)
      let again = try Sample.translator.read(first.bytes, format: sample.format)
      let differences = Self.differences(
        Self.effective(document, selection), Self.effective(again, again.selections[0]), besides: [first.report])
      #expect(differences.isEmpty, "\(sample.name): \(differences)")
      let second = try Sample.translator.translate(again, again.selections[0], to: sample.format, options: .withSecrets)
      #expect(String(decoding: second.bytes, as: UTF8.self) == String(decoding: first.bytes, as: UTF8.self))
    }
  }

  @Test(arguments: Sample.all)
  func thereAndBackDiffersOnlyWhereTheReportsSaySo(_ sample: Sample) throws {
    let document = try sample.read()
    for format in Sample.formats where format != sample.format {
      for selection in document.selections(into: format) {
        let there = try Sample.translator.translate(document, selection, to: format, options: .withSecrets)
        let middle = try Sample.translator.read(there.bytes, format: format, options: Self.sameLogin(there.profile))
        for half in middle.selections(into: sample.format) {
          let back = try Sample.translator.translate(middle, half, to: sample.format, options: .withSecrets)
          guard half.accounts.count == selection.accounts.count else { continue }
          let again = try Sample.translator.read(back.bytes, format: sample.format)
          let differences = Self.differences(
            Self.effective(document, selection), Self.effective(again, again.selections[0]),
            besides: [there.report, back.report])
          #expect(differences.isEmpty, "\(sample.name) to \(format) and back: \(differences)")
        }
      }
    }
  }

  /// "Each device owner's login" is what the report says that it must be.
  static func sameLogin(_ profile: Profile) -> TranslationOptions {
    var options = TranslationOptions()
    options.ownerLogin = profile.accounts[0][.identityUserName]?.soleVariable
    return options
  }

  static func effective(_ document: SourceDocument, _ selection: SourceSelection) -> EffectiveValues {
    let profile = document.imported.profiles[selection.profile].selecting(
      selection.accounts, FieldSpace([document.backend.table]))
    return EffectiveValues(
      table: document.backend.table, profile: profile.profile, fields: FieldSpace([document.backend.table]),
      alternatives: profile.trace.alternatives)
  }

  /// Fields whose effective values differ, those aside that a report says to be changed.
  static func differences(_ before: EffectiveValues, _ after: EffectiveValues, besides reports: [Report]) -> [String] {
    let changed = Set(
      reports.flatMap(\.outcomes).filter {
        [.narrowed, .dropped, .needsInput, .drift, .derived, .spelledOut].contains($0.fate)
      }.compactMap(\.field))
    return before.profile.records.filter { $0.holder != .certificate }.flatMap { record in
      before.fields.fields(of: record.holder).compactMap { field -> String? in
        let key = FieldKey(record, field.id)
        guard !changed.contains(field.id), field.supersededBy == nil else { return nil }
        let isSuccessor = before.profile[record].setFields.contains {
          FieldCatalogue.definition($0)?.supersededBy == field.id
        }
        guard !isSuccessor else { return nil }
        // What follows from other values by itself is no setting: they are compared.
        if before.profile[record][field.id] == nil, after.profile[record][field.id] == nil,
          before.stated(key)?.origin == .modelled || after.stated(key)?.origin == .modelled
        {
          return nil
        }
        let left = before.value(key).map(field.normalForm)
        let right = after.value(key).map(field.normalForm)
        if field.type == .certificate { return (left == nil) == (right == nil) ? nil : field.id }
        return left == right ? nil : field.id
      }
    }
  }
}
