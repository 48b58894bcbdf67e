public import Documents
public import PolicyModel

/// Since when a channel is given up.
public struct Deprecation: Sendable, Hashable {
  /// The version or date.
  public let since: String
  /// What to use instead.
  public let instead: String
}

/// What it means that a key is only inferred.
public struct InferredKeys: Sendable, Hashable {
  /// How grave a wrong name would be.
  public let gravity: Gravity
  /// The sentence for the report.
  public let note: String?
}

/// A companion or prerequisite of an output.
public struct Prerequisite: Sendable, Hashable {
  /// What is needed, in a sentence.
  public let note: String
  /// When it is needed; nil: always.
  public let when: Condition?
}

/// One way of getting an output into a product.
public struct Delivery: Sendable, Hashable {
  /// The product that takes the output.
  public let product: String
  /// `api`, `upload` or `hand`.
  public let how: Method
  /// The console's path or the API's call.
  public let place: String
  /// The dialect of the variables that the product fills in on this way; nil: it fills in none.
  public let variables: String?
  /// What an administrator should know.
  public let note: String?

  /// Ways of delivery.
  public enum Method: String, Sendable, Hashable, CaseIterable {
    case api, upload, hand
  }
}

/// What a changed version of a document, or a second account, does on devices that have one already.
public struct UpdateEffect: Sendable, Hashable {
  /// The effect, in a sentence.
  public let note: String
  /// How sure that is.
  public let evidence: Evidence
  /// Where the fact stands: a short name of the table's `sources`.
  public let source: String
}

/// A test that tells a format.
public struct Detection: Sendable, Hashable {
  /// Tests that must all hold.
  public let tests: [Test]

  /// Creates a test of several.
  public init(tests: [Test]) { self.tests = tests }

  /// One test: a place exists, or holds one of some scalars.
  public struct Test: Sendable, Hashable {
    /// Where to look.
    public let path: Path
    /// Accepted scalar texts; nil: anything.
    public let values: [String]?
    /// Whether the place must exist or must not.
    public let exists: Bool

    /// Creates a test.
    public init(path: Path, values: [String]? = nil, exists: Bool = true) {
      self.path = path
      self.values = values
      self.exists = exists
    }

    /// Whether the test holds for a document.
    public func holds(_ root: Node) -> Bool {
      let found = path.matches(in: root).contains { match in
        guard let values else { return true }
        return match.node.scalarText.map(values.contains) ?? false
      }
      return found == exists
    }
  }

  /// Whether all tests hold for a document.
  public func holds(_ root: Node) -> Bool { tests.allSatisfy { $0.holds(root) } }

  /// The place of the first test that finds one.
  public func place(in root: Node) -> (pointer: Pointer, node: Node)? {
    tests.lazy.compactMap { $0.path.matches(in: root).first }.first
  }
}

/// A document of a format that cannot be translated.
public struct Refusal: Sendable, Hashable {
  /// How it is told.
  public let detection: Detection
  /// The code of the fault.
  public let code: FaultCode
  /// What it is.
  public let summary: String
  /// What to do.
  public let remedy: String

  /// Creates a refusal.
  public init(detection: Detection, code: FaultCode, summary: String, remedy: String) {
    self.detection = detection
    self.code = code
    self.summary = summary
    self.remedy = remedy
  }
}

/// What is odd about a document that is read all the same.
public struct Irregularity: Sendable, Hashable {
  /// How it is told.
  public let detection: Detection
  /// What is odd.
  public let summary: String
  /// What to do.
  public let remedy: String

  /// Creates an irregularity.
  public init(detection: Detection, summary: String, remedy: String) {
    self.detection = detection
    self.summary = summary
    self.remedy = remedy
  }
}

/// Where a document of a format keeps things.
public struct Shape: Sendable, Hashable {
  /// What `--shape` calls it.
  public let name: String
  /// The profile, seen from the root; may select several.
  public let profile: Path
  /// The accounts, seen from the profile.
  public let accounts: Path
  /// The certificates, seen from the profile; nil: the format holds none.
  public let certificates: Path?
  /// Payloads that are none of our business, seen from the profile; accounts and certificates are left out.
  public let foreign: [Path]
  /// The member that names the type of a foreign payload.
  public let foreignType: String?
  /// Whether the document has a place for the profile's own settings.
  public let holdsProfile: Bool
  /// The list of all payload types, seen from the profile.
  public let typeList: Pointer?
  /// The vendor's words for the list of accounts.
  public let label: String?
  /// Tests of which any one tells the shape; empty: its accounts do.
  public let detect: [Detection]
  /// What the document is, where no product takes the shape: it is read with a remark and never written.
  public let fragment: String?

  /// Creates a shape.
  public init(
    name: String, profile: Path, accounts: Path, certificates: Path? = nil, foreign: [Path] = [],
    foreignType: String? = nil, holdsProfile: Bool = true, typeList: Pointer? = nil, label: String? = nil,
    detect: [Detection] = [], fragment: String? = nil
  ) {
    self.name = name
    self.profile = profile
    self.accounts = accounts
    self.certificates = certificates
    self.foreign = foreign
    self.foreignType = foreignType
    self.holdsProfile = holdsProfile
    self.typeList = typeList
    self.label = label
    self.detect = detect
    self.fragment = fragment
  }

  /// Whether one document can hold several accounts.
  public var holdsManyAccounts: Bool { accounts.selectsMany }
}
