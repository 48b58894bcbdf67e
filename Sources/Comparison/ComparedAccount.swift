import Mapping
import PolicyModel
import Translation

/// One account of one side, with what its product does.
struct ComparedAccount: Sendable {
  /// The place among the side's documents, and the profile in the document, both from 0.
  let document: Int
  let profile: Int
  /// The account in the profile.
  let record: RecordID
  let input: ComparisonInput.Document
  let values: EffectiveValues

  /// The accounts of a side in the order of its documents.
  static func accounts(of side: ComparisonInput) -> [ComparedAccount] {
    side.documents.enumerated().flatMap { number, input in
      input.selections.flatMap { selection in
        let values = input.source.effectiveValues(ofProfile: selection.profile)
        return selection.accounts.map { account in
          ComparedAccount(
            document: number, profile: selection.profile, record: .account(account), input: input, values: values)
        }
      }
    }
  }

  /// Which profile of the side holds it.
  var profilePlace: [Int] { [document, profile] }

  /// The format that it is written in.
  var format: String { input.source.backend.table.format }

  /// The dialect of its variables.
  var dialect: String? { input.source.dialect }

  /// Whether its document says anything of the profile around it.
  var hasProfile: Bool { !values.profile.values.isEmpty }

  /// A field that tells accounts apart, in small letters; nil if nothing says it.
  func identity(_ field: Field<Template>) -> String? {
    guard case .text(let text)? = values.value(FieldKey(record, field.id)), !text.isEmpty else { return nil }
    return text.canonicalText.lowercased()
  }

  /// Whether the address or the login is that of one person, and no variable.
  var namesPerson: Bool {
    [Field<Template>.identityEmailAddress, .identityUserName].contains { field in
      guard case .text(let text)? = values.value(FieldKey(record, field.id)) else { return false }
      return text.literal?.isEmpty == false
    }
  }

  /// All that is said of it and the profile around it, bookkeeping aside.
  var statements: [String: FieldValue] {
    var found: [String: FieldValue] = [:]
    for values in [values.profile[record], values.profile.values] {
      for field in values.setFields where FieldCatalogue.definition(field)?.gravity != .bookkeeping {
        found[field] = values[field]
      }
    }
    return found
  }

  /// What people call it and the profile around it.
  var names: [String: FieldValue] {
    let fields = [Field<Template>.profileName.id, Field<Template>.accountName.id]
    return statements.filter { fields.contains($0.key) }
  }

  /// What people call it: address, login or name, and host.
  var name: String {
    let account = values.profile[record]
    let fields: [Field<Template>] = [.identityEmailAddress, .identityUserName, .accountName]
    let texts = fields.compactMap { field -> String? in
      guard case .text(let text)? = account[field.id] else { return nil }
      return text.canonicalText
    }
    let parts = [texts.first, identity(.serverHost)].compactMap(\.self)
    return parts.isEmpty ? "account \(record.index + 1)" : parts.joined(separator: " at ")
  }

  /// The record for reports.
  var compared: ComparedRecord {
    ComparedRecord(
      path: input.path, format: format, profile: profile, record: record, name: name,
      location: input.source.location(of: record, inProfile: profile))
  }

  /// The profile that holds it, for reports.
  var comparedProfile: ComparedRecord {
    let name = values.profile[.profileName]?.canonicalText ?? "profile \(profile + 1)"
    return ComparedRecord(
      path: input.path, format: format, profile: profile, record: .profile, name: name,
      location: input.source.location(of: .profile, inProfile: profile))
  }
}
