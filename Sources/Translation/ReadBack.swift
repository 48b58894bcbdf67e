import Documents
import Mapping
import PolicyModel

/// Reads a finished output again and compares what it means with what the report says.
struct ReadBack {
  let books: Books
  let report: Report
  let backend: Backend
  let dialect: Dialect
  private let fates: [FieldKey: Fate]
  private let reported: Set<FieldKey>

  init(books: Books, report: Report, backend: Backend, dialect: Dialect) {
    self.books = books
    self.report = report
    self.backend = backend
    self.dialect = dialect
    let told = report.outcomes.compactMap { outcome -> (FieldKey, Fate)? in
      guard let field = outcome.field, let record = outcome.record else { return nil }
      return (FieldKey(record, field), outcome.fate)
    }
    fates = Dictionary(told.filter { Self.fieldFates.contains($0.1) }) { first, _ in first }
    reported = Set(told.filter { Self.remarks.contains($0.1) }.map(\.0))
  }

  private static let fieldFates: Set<Fate> = [.kept, .converted, .narrowed, .dropped, .needsInput]
  private static let remarks: Set<Fate> = [.derived, .spelledOut, .drift]

  /// The output as read, with positions.
  ///
  /// - Throws: ``InternalFault`` naming the first promises of the report that were not kept.
  func verify(_ bytes: [UInt8]) throws(InternalFault) -> Node {
    let (root, again) = try reread(bytes)
    var broken: [String] = []
    for record in books.source.profile.records where record.holder != .certificate {
      for definition in books.fields.fields(of: record.holder) {
        let key = FieldKey(record, definition.id)
        if let complaint = complaint(key, definition, again) { broken.append(complaint) }
      }
    }
    if !report.isBalanced { broken.append("the books do not balance") }
    guard broken.isEmpty else { throw InternalFault(broken.prefix(5).joined(separator: "; ")) }
    return root
  }

  private func reread(_ bytes: [UInt8]) throws(InternalFault) -> (root: Node, values: EffectiveValues) {
    do {
      let document = try backend.decode(bytes, limits: Limits(bytes: .max, depth: Limits.deepest, nodes: .max))
      let login = books.targetTrace.ownerLogin.flatMap(Variable.init(named:))
      let importer = Importer(table: backend.table, dialect: dialect, fields: books.fields, ownerLogin: login)
      let imported = try importer.read(document.node)
      guard let profile = imported.profiles.first,
        profile.profile.accounts.count == books.source.profile.accounts.count
      else { throw InternalFault("the output holds another number of accounts") }
      let values = EffectiveValues(
        table: backend.table, profile: profile.profile, fields: books.fields, alternatives: profile.trace.alternatives)
      return (document.node, values)
    } catch let fault as InternalFault {
      throw fault
    } catch let unusable as UnusableInput {
      throw InternalFault("the output cannot be read: " + unusable.faults.map(\.summary).joined(separator: " "))
    } catch let fault as InputFault {
      throw InternalFault("the output cannot be read: " + fault.summary)
    } catch {
      throw InternalFault("the output cannot be read")
    }
  }

  private func complaint(_ key: FieldKey, _ definition: FieldDefinition, _ again: EffectiveValues) -> String? {
    let after = normal(again.value(key), definition)
    guard books.source.profile[key.record][key.field] != nil else { return complaint(unset: key, after, again) }
    let before = normal(books.source.value(key), definition)
    let isSame = definition.type == .certificate ? (before == nil) == (after == nil) : before == after
    switch fates[key] {
    case .kept?, .converted?:
      return isSame || isMoved(key) ? nil : "\(key.field) was reported as the same and is not"
    case .narrowed?, .dropped?:
      return isSame ? "\(key.field) was reported as lost and is not" : nil
    default: return nil
    }
  }

  /// A field that was not set may only be said where the report says so, or where the product does so by itself.
  private func complaint(unset key: FieldKey, _ after: FieldValue?, _ again: EffectiveValues) -> String? {
    let isSaid = again.profile[key.record][key.field] != nil
    guard isSaid, after != normal(books.source.value(key), books.fields.definition(key.field)) else { return nil }
    return reported.contains(key) || isSuccessor(key) ? nil : "\(key.field) appeared from nowhere"
  }

  /// Whether a legacy value was said through its successor.
  private func isMoved(_ key: FieldKey) -> Bool {
    guard let successor = FieldCatalogue.definition(key.field)?.supersededBy else { return false }
    return books.source.profile[key.record][successor] == nil
  }

  private func isSuccessor(_ key: FieldKey) -> Bool {
    books.source.profile[key.record].setFields.contains { FieldCatalogue.definition($0)?.supersededBy == key.field }
  }

  private func normal(_ value: FieldValue?, _ definition: FieldDefinition?) -> FieldValue? {
    guard let value else { return nil }
    return definition?.normalForm(value) ?? value
  }
}

/// A promise of a report that was not kept: a fault of this program.
public struct InternalFault: Error, Sendable, CustomStringConvertible {
  /// Which promise. Never holds a value.
  public let description: String

  init(_ description: String) { self.description = description }
}
