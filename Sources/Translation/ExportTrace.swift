public import Documents
public import Mapping
public import PolicyModel

/// What exporting did: which field went where, and why values changed or stayed behind.
public struct ExportTrace: Sendable {
  /// Where each set field was written.
  public var writes: [FieldKey: [Pointer]] = [:]
  /// What was remarkable about writing a field; the gravest wins.
  public var manners: [FieldKey: Manner] = [:]
  /// Where each leaf of the output comes from.
  public var origins: [Pointer: Origin] = [:]
  /// Why a row was not written for a field.
  public var obstacles: [FieldKey: String] = [:]
  /// Fields that the target needs and nothing gives.
  public var missing: [Missing] = []
  /// Fields that were not set and that the target now says differently from the source's product.
  public var drifts: [FieldKey: String] = [:]
  /// Fields that were not set and that an alternative implies.
  public var implied: [FieldKey: String] = [:]
  /// Keys that were written, with their rows.
  public var keys: [WrittenKey] = []
  /// Fields that were not set and that the output says all the same.
  public var said: [FieldKey: FieldValue] = [:]
  /// Unrecognised leaves and foreign payloads of the source that were written again.
  public var carried: Set<Pointer> = []
  /// Masked secrets that would have been written again.
  public internal(set) var masked: [Pointer] = []
  /// The alternative of each choice that was written.
  public var alternatives: [RecordID: [Pointer: Int]] = [:]
  /// Where each record was written.
  public var places: [RecordID: Pointer] = [:]
  /// The login that "device owner" stands for, if the output says so.
  public var ownerLogin: String?

  /// What was remarkable about writing a field.
  public enum Manner: Sendable, Hashable {
    /// Said in another way, with a remark.
    case respelled(String)
    /// The nearest value, and why.
    case narrowed(String)
    /// It cannot travel by itself, and what to do.
    case needsInput(reason: String, remedy: String)

    var rank: Int {
      switch self {
      case .respelled: 0
      case .narrowed: 1
      case .needsInput: 2
      }
    }
  }

  /// Where a leaf of the output comes from.
  public enum Origin: Sendable, Hashable {
    case written
    case spelledOut(FieldKey)
    case derived(FieldKey?, rule: String)
    case constant
    case carried
  }

  /// Something that the target needs and nothing gives.
  public struct Missing: Sendable, Hashable {
    /// The record.
    public let record: RecordID
    /// The field; nil for a rule over several.
    public let field: String?
    /// What is missing, in a sentence.
    public let summary: String
    /// Whether the value is a variable that the target cannot spell.
    public var isVariable = false
  }

  /// A key of the output and the row that wrote it.
  public struct WrittenKey: Sendable, Hashable {
    /// The record.
    public let record: RecordID
    /// Where it stands.
    public let pointer: Pointer
    /// The row.
    public let row: Row
  }

  mutating func note(_ manner: Manner, for key: FieldKey) {
    if let known = manners[key], known.rank >= manner.rank { return }
    manners[key] = manner
  }

  mutating func write(_ node: Node, at pointer: Pointer, origin: Origin, for keys: [FieldKey]) {
    let leaves = node.leaves(below: pointer).map(\.pointer)
    for leaf in leaves where origins[leaf] == nil { origins[leaf] = origin }
    for key in keys { writes[key, default: []] += leaves }
  }
}
