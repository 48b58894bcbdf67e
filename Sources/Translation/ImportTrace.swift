public import Documents

/// What importing found out: which leaf became which field, and what else there was.
public struct ImportTrace: Sendable {
  /// The leaves that a field was read from.
  public var reads: [FieldKey: [Pointer]] = [:]
  /// Leaves that a row, a constant or a discriminator read, also when nothing was set.
  public var claims: Set<Pointer> = []
  /// Leaves that mean nothing to a policy, with the table's reason.
  public var ignored: [Pointer: String] = [:]
  /// Payloads that are none of our business.
  public var foreign: [ForeignPayload] = []
  /// Twins that disagree.
  public var conflicts: [Conflict] = []
  /// Keys of tables that stood for fields, for provisional and noEffect remarks on reading.
  public var alternatives: [RecordID: [Pointer: Int]] = [:]
  /// Text that looks like variables, and the dialects that know them; no dialect: one that looks so and is unknown.
  public var suspects: [FieldKey: [String]] = [:]
  /// Leaves of known keys whose values mean nothing known.
  public var unreadable: Set<Pointer> = []
  /// What was taken for granted about a field.
  public var assumptions: [FieldKey: String] = [:]
  /// Where each record stands.
  public var places: [RecordID: Pointer] = [:]
  /// What is known of the profile's certificates, by their records.
  public internal(set) var insights: [RecordID: CertificateInsight] = [:]
  /// Values that did not fit and were read as the one thing that they can mean.
  public internal(set) var repairs: [DecodeRemark] = []
  /// Those values, each as the one thing that it can mean.
  private(set) var readings: [Pointer: Node] = [:]
  /// Leaves of known keys that say nothing without another key.
  package internal(set) var strays: [Pointer: Pointer] = [:]
  /// Fields that an option set.
  public var options: Set<FieldKey> = []
  /// What became variables, if one owner's profile was made a template for all.
  public internal(set) var generalization: Generalization?

  /// Twins that disagree.
  public struct Conflict: Sendable, Hashable {
    /// The field.
    public let field: FieldKey
    /// The key that won.
    public let winner: Pointer
    /// The key that lost.
    public let loser: Pointer
  }

  /// A payload that is none of our business.
  public struct ForeignPayload: Sendable, Hashable {
    /// Where it stands.
    public let pointer: Pointer
    /// Its type, if it names one.
    public let type: String?
    /// Whether it is a certificate that no account refers to.
    public let isCertificate: Bool
    /// Whether it certainly holds no secret.
    public let isPublic: Bool
    /// Where it stands, seen from the profile.
    public let path: Pointer
    /// What is known of it, if it is a certificate.
    public internal(set) var insight: CertificateInsight?
  }

  /// Every leaf of the payloads that are none of our business.
  func foreignLeaves(_ root: Node) -> Set<Pointer> {
    Set(foreign.flatMap { payload in root[payload.pointer]?.leaves(below: payload.pointer).map(\.pointer) ?? [] })
  }

  /// Takes a value for the one thing that it can mean.
  mutating func repair(_ node: Node, as reading: Node, at place: Pointer) {
    repairs.append(ValueRepair.remark(node, as: reading, at: place))
    readings[place] = reading
  }

  /// Takes over what another trace repaired.
  mutating func adoptRepairs(of other: ImportTrace) {
    repairs += other.repairs
    readings.merge(other.readings) { first, _ in first }
  }

  mutating func claim(_ node: Node, at pointer: Pointer, for keys: [FieldKey] = []) {
    let leaves = node.leaves(below: pointer).map(\.pointer)
    claims.formUnion(leaves)
    for key in keys { reads[key, default: []].append(contentsOf: leaves.filter { !(reads[key] ?? []).contains($0) }) }
  }
}
