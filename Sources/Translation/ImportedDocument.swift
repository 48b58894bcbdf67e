public import Documents
public import PolicyModel

/// A document in the canonical model, profile by profile.
public struct ImportedDocument: Sendable {
  /// The document as read.
  public let root: Node
  /// Its profiles in document order.
  public internal(set) var profiles: [ImportedProfile]
  /// Where its records stand.
  let records: RecordPlaces
  /// What is not as it should be, and what was repaired.
  public internal(set) var remarks: [DecodeRemark] = []

  init(root: Node, profiles: [ImportedProfile]) {
    self.root = root
    self.profiles = profiles
    records = RecordPlaces(root: root, profiles: profiles)
  }
}

/// One profile with the trace of how it was read.
public struct ImportedProfile: Sendable {
  /// The profile in normal form.
  public var profile: Profile
  /// How it was read.
  public var trace: ImportTrace
  /// Where it stands in the document.
  public let place: Pointer
}
