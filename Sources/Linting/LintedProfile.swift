import Documents
import Mapping
import PolicyModel
import Translation

/// A profile as rules see it.
struct LintedProfile: Sendable {
  let path: String
  let source: SourceDocument
  /// The dialect that its variables were read in.
  let dialect: Dialect
  /// Its place in the document, from 0.
  let index: Int
  /// What takes effect: the document's values, and what the table states for the rest.
  let values: EffectiveValues
  /// Whether any text of it holds a variable.
  let holdsVariables: Bool
  /// The places of its certificates by their ids, from 0.
  let certificateNumbers: [String: Int]

  init(path: String, source: SourceDocument, dialect: Dialect, index: Int) {
    self.path = path
    self.source = source
    self.dialect = dialect
    self.index = index
    values = source.effectiveValues(ofProfile: index)
    let profile = source.imported.profiles[index].profile
    holdsVariables = profile.setFields.contains { key in
      guard case .text(let template)? = profile[key.record][key.field] else { return false }
      return template.literal == nil
    }
    certificateNumbers = profile.certificateNumbers
  }

  var table: MappingTable { source.backend.table }
  var root: Node { source.imported.root }
  var profile: Profile { source.imported.profiles[index].profile }
  var trace: ImportTrace { source.imported.profiles[index].trace }

  var accounts: [LintedAccount] { profile.accounts.indices.map { LintedAccount(profile: self, index: $0) } }

  /// Whether another document holds the same profile, perhaps an older version: devices and products replace one by the
  /// other, and never keep both.
  func isVersion(of other: LintedProfile) -> Bool {
    guard table.format == other.table.format else { return false }
    return [Field<Template>.profileIdentifier, .profileVendorID].contains { field in
      profile[field]?.literal.map { !$0.isEmpty && $0 == other.profile[field]?.literal } ?? false
    }
  }

  /// Every field that the document sets in this profile.
  var setFields: [FieldKey] { profile.setFields }

  /// A field's place: its own, else that of its record, else that of the profile.
  func place(_ key: FieldKey) -> LintPlace {
    let location = source.location(of: key, inProfile: index)
    return LintPlace(
      path: path, location: location ?? place(key.record).location, field: key.field, record: key.record)
  }

  /// A record's place, else that of the profile.
  func place(_ record: RecordID) -> LintPlace {
    let whole = source.imported.profiles[index].place
    return LintPlace(
      path: path, location: source.location(of: record, inProfile: index) ?? location(whole), record: record)
  }

  /// The place of a value of the document.
  func place(_ pointer: Pointer, field: FieldKey? = nil) -> LintPlace {
    LintPlace(path: path, location: location(pointer), field: field?.field, record: field?.record)
  }

  private func location(_ pointer: Pointer) -> Location {
    Location(pointer: pointer, position: root[pointer]?.position)
  }

  /// The values of the document that a field was read from.
  func raw(_ key: FieldKey) -> [(pointer: Pointer, node: Node)] {
    (trace.reads[key] ?? []).compactMap { pointer in root[pointer].map { (pointer, $0) } }
  }

  /// The rows that speak of a field.
  func rows(_ key: FieldKey) -> [Row] { values.rows(of: key) }

  /// What a row's key, or the first of its aliases that is there, holds in a record.
  func locate(_ row: Row, in record: RecordID) -> (pointer: Pointer, key: Pointer, node: Node)? {
    guard let place = trace.places[record] else { return nil }
    for key in [row.key].compactMap(\.self) + row.aliases {
      let pointer = place.appending(key)
      if let node = root[pointer] { return (pointer, key, node) }
    }
    return nil
  }

  /// Whether the format has a key for a field.
  func canSay(_ key: FieldKey) -> Bool { rows(key).contains { $0.support.isWritable && $0.hasKey } }

  /// The leaves that nobody understood.
  var unrecognised: [Pointer] {
    let trace = trace
    let foreign = Set(trace.foreign.map(\.pointer))
    let place = source.imported.profiles[index].place
    return (root[place]?.leaves(below: place).map(\.pointer) ?? []).filter { leaf in
      !trace.claims.contains(leaf) && trace.ignored[leaf] == nil && !leaf.ancestors.contains(where: foreign.contains)
    }
  }
}

extension Pointer {
  /// The place itself and all places above it, the longest first.
  var ancestors: [Pointer] { (0...steps.count).reversed().map { Pointer(Array(steps.prefix($0))) } }
}
