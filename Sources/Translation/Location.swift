public import Documents
import Mapping

/// A place in a document.
public struct Location: Sendable, Hashable {
  /// Which value of the document.
  public internal(set) var pointer: Pointer
  /// Where in the file; nil for a document that was never in one.
  public internal(set) var position: SourcePosition?
  private let shown: ShownScalar?

  /// The key and the value as they stand there, such as `"preventMove": true`, for people to recognise the line.
  ///
  /// Only of values that a field of the catalogue was read from or written to; never of secrets, certificates, settings
  /// that are carried whole, or of keys that nobody knows. Addresses of the web lose user and query, long values are cut.
  public var excerpt: String? { shown?.text }

  /// Names a place.
  public init(pointer: Pointer, position: SourcePosition?) {
    self.init(pointer: pointer, position: position, shown: nil)
  }

  init(pointer: Pointer, position: SourcePosition?, shown: ShownScalar?) {
    self.pointer = pointer
    self.position = position
    self.shown = shown
  }

  init(_ pointer: Pointer, in root: Node) { self.init(pointer: pointer, position: root[pointer]?.position) }
}

extension ImportTrace {
  /// Where a field was read: its leaf, or the list or object that holds all of its leaves; nil if it was not.
  func location(_ key: FieldKey, in root: Node, showing excerpts: ExcerptPolicy) -> Location? {
    guard let leaves = reads[key], let first = leaves.first else { return nil }
    let parent = Pointer(first.steps.dropLast())
    let isList = leaves.count > 1 && leaves.allSatisfy { $0.steps.dropLast() == parent.steps[...] }
    return excerpts.location(isList && root[parent]?.items != nil ? parent : first, of: key, in: root)
  }
}

extension SourceDocument {
  /// Where a field of a profile was read; nil if the document does not state it.
  public func location(of key: FieldKey, inProfile index: Int) -> Location? {
    let trace = imported.profiles[index].trace
    let excerpts = ExcerptPolicy(
      leaves: trace.reads, syntax: backend.table.syntax, fields: FieldSpace([backend.table]))
    return trace.location(key, in: imported.root, showing: excerpts)
  }

  /// Where a record of a profile stands.
  public func location(of record: RecordID, inProfile index: Int) -> Location? {
    imported.profiles[index].trace.places[record].map { Location($0, in: imported.root) }
  }

  /// What the format's product does with a profile: its set values, and what the table states for the rest.
  public func effectiveValues(ofProfile index: Int) -> EffectiveValues {
    let profile = imported.profiles[index]
    return EffectiveValues(
      table: backend.table, profile: profile.profile, fields: FieldSpace([backend.table]),
      alternatives: profile.trace.alternatives)
  }
}
