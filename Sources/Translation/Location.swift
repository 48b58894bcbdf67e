public import Documents

/// A place in a document.
public struct Location: Sendable, Hashable {
  /// Which value of the document.
  public let pointer: Pointer
  /// Where in the file; nil for a document that was never in one.
  public let position: SourcePosition?

  /// Names a place.
  public init(pointer: Pointer, position: SourcePosition?) {
    self.pointer = pointer
    self.position = position
  }

  init(_ pointer: Pointer, in root: Node) { self.init(pointer: pointer, position: root[pointer]?.position) }
}

extension ImportTrace {
  /// Where a field was read: its leaf, or the list or object that holds all of its leaves; nil if it was not.
  func location(_ key: FieldKey, in root: Node) -> Location? {
    guard let leaves = reads[key], let first = leaves.first else { return nil }
    let parent = Pointer(first.steps.dropLast())
    let isList = leaves.count > 1 && leaves.allSatisfy { $0.steps.dropLast() == parent.steps[...] }
    return Location(isList && root[parent]?.items != nil ? parent : first, in: root)
  }
}

extension SourceDocument {
  /// Where a field of a profile was read; nil if the document does not state it.
  public func location(of key: FieldKey, inProfile index: Int) -> Location? {
    imported.profiles[index].trace.location(key, in: imported.root)
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
