import Documents
import Mapping
import PolicyModel
import ProfileSigning

/// Everything that reconciling looks at: both traces, both tables, both documents.
struct Books {
  let source: EffectiveValues
  let sourceRoot: Node
  let sourceTrace: ImportTrace
  /// The leaves of the source that are translated.
  let selected: SelectedLeaves
  let target: MappingTable
  let targetRoot: Node
  let targetTrace: ExportTrace
  let fields: FieldSpace
  let options: TranslationOptions
  let remarks: [DecodeRemark]
  let envelopes: EnvelopeBooks
  /// The signatures on the source; nil if no signed message was around it.
  var signatures: [MessageSignature]?
  private let sourceExcerpts: ExcerptPolicy
  private let targetExcerpts: ExcerptPolicy

  init(
    source: EffectiveValues, sourceRoot: Node, sourceTrace: ImportTrace, selected: SelectedLeaves,
    target: MappingTable, targetRoot: Node, targetTrace: ExportTrace, fields: FieldSpace,
    options: TranslationOptions, remarks: [DecodeRemark], envelopes: EnvelopeBooks = EnvelopeBooks()
  ) {
    self.source = source
    self.sourceRoot = sourceRoot
    self.sourceTrace = sourceTrace
    self.selected = selected
    self.target = target
    self.targetRoot = targetRoot
    self.targetTrace = targetTrace
    self.fields = fields
    self.options = options
    self.remarks = remarks
    self.envelopes = envelopes
    sourceExcerpts = ExcerptPolicy(leaves: sourceTrace.reads, syntax: source.table.syntax, fields: fields)
    targetExcerpts = ExcerptPolicy(leaves: targetTrace.writes, syntax: target.syntax, fields: fields)
  }

  var isSameFormat: Bool { source.table.format == target.format }

  /// What the target's product does with the output.
  var targetValues: EffectiveValues {
    EffectiveValues(
      table: target, profile: source.profile, fields: fields, alternatives: targetTrace.alternatives,
      conditions: targetLookup)
  }

  /// What conditions see of the output: what was written, what the target says by itself of what was not, and what the
  /// source states of what was never set.
  private func targetLookup(_ record: RecordID) -> (String) -> FieldValue? {
    let byItself = EffectiveValues(
      table: target, profile: Profile(), fields: fields, alternatives: targetTrace.alternatives,
      conditions: { _ in { _ in nil } })
    return { field in
      let holder = fields.definition(field)?.holder == .profile ? RecordID.profile : record
      let key = FieldKey(holder, field)
      let own = byItself.stated(key)?.value
      if let value = source.profile[holder][field] {
        return targetTrace.writes[key]?.isEmpty == false ? value : own ?? hostType(field, record)
      }
      return targetTrace.said[key] ?? own ?? hostType(field, record)
    }
  }

  func location(_ pointer: Pointer?) -> Location? { pointer.map { Location($0, in: sourceRoot) } }

  /// What follows from the host that the output names or stands for.
  private func hostType(_ field: String, _ record: RecordID) -> FieldValue? {
    guard field == Field<HostType>.serverHostType.id,
      case .text(let host)? = targetLookup(record)(Field<Template>.serverHost.id), let name = host.literal
    else { return nil }
    return Derivations.hostType(ofHost: name).fieldValue
  }

  /// Where a field was read.
  func location(_ key: FieldKey) -> Location? {
    sourceTrace.location(key, in: sourceRoot, showing: sourceExcerpts)
  }

  /// A place in the output. Its line is known once the output was read back.
  func target(_ pointer: Pointer?, of key: FieldKey? = nil) -> Location? {
    pointer.map { targetExcerpts.location($0, of: key, in: targetRoot) }
  }

  /// How grave the loss of a value is: to lose the weakest protection is no loss of security, and a legacy value beside
  /// its successor is not believed by anybody.
  func gravity(_ key: FieldKey, of value: FieldValue?) -> Gravity {
    guard let definition = fields.definition(key.field) else { return .behaviour }
    if let weak = definition.weakValue, weak == value { return .behaviour }
    if let successor = definition.supersededBy, source.profile[key.record][successor] != nil { return .bookkeeping }
    return definition.gravity
  }

  func gravity(_ key: FieldKey) -> Gravity { fields.definition(key.field)?.gravity ?? .behaviour }

  /// The scalars at some places, for telling kept from converted.
  func scalars(_ pointers: [Pointer], in root: Node) -> [Node.Value] {
    Set(pointers).compactMap { root[$0]?.value }.sorted { "\($0)" < "\($1)" }
  }
}
