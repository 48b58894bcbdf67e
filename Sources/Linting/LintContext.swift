public import Documents
import Mapping
import PolicyModel
import Translation

/// What rules know beside the document that they judge.
public struct LintContext: Sendable {
  /// Every document that is judged in this run.
  public let documents: [LintedDocument]
  /// The day of judgement.
  public let asOf: CalendarDate
  /// What products have given up, and when.
  let retirements: [Retirement]
  /// Every product's spelling of variables.
  let dialects: [Dialect]
  /// The headers of all tables: names, vendors, what they declare for rules.
  let tables: [MappingTable]
  /// Every account whose host and address are known, by both.
  let identities: [String: [AccountIdentity]]
  /// The same accounts by their addresses.
  let addresses: [String: [AccountIdentity]]
  /// What became of the document's own suppressions; only the rule about them is given this.
  var suppressions: [JudgedSuppression] = []

  /// - Throws: ``TableFaults`` if a table, a dialect or the list of retirements is faulty.
  init(documents: [LintedDocument], asOf: CalendarDate, registry: FormatRegistry) throws {
    self.documents = documents
    self.asOf = asOf
    retirements = try Retirements.load(registry)
    dialects = try registry.dialects.map { try registry.dialect($0) }
    let known = documents.flatMap(\.accounts).compactMap(AccountIdentity.init)
    identities = Dictionary(grouping: known, by: \.mailbox)
    addresses = Dictionary(grouping: known, by: \.address)
    tables = try registry.formats.map { try registry.header($0) }
  }

  /// The retirements that a rule speaks of.
  func retirements(of rule: String) -> [Retirement] { retirements.filter { $0.rule == rule } }
}
