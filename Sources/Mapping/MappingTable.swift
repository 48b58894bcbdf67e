public import Documents
public import PolicyModel

/// What one format can express: the whole of a table in `Mappings/`.
public struct MappingTable: Sendable {
  /// The format's id, such as `apple-mobileconfig`.
  public var format: String
  /// The format in words.
  public var title = ""
  /// Whose format it is.
  public var vendor = ""
  /// Which codec reads and writes it.
  public var syntax = ""
  /// Short names that people would type; a name of several tables is a question.
  public var aliases: [String] = []
  /// The platforms that it configures.
  public var platforms: [String] = []
  /// The Android app that it configures.
  public var package: String?
  /// Other packages that take the same settings, such as editions of the app for one product.
  public var otherPackages: [String] = []
  /// Since when the vendor has given the channel up, and what to use instead.
  public var deprecated: Deprecation?
  /// What it means that a key is only inferred.
  public var inferredKeys = InferredKeys(gravity: .behaviour, note: nil)
  /// Companions and prerequisites.
  public var requires: [Prerequisite] = []
  /// Short names of sources with their full names.
  public var sources: [String: String] = [:]
  /// The dialect of its variables; nil: it has none.
  public var dialect: String?
  /// How the output gets into the product.
  public var delivery: [Delivery] = []
  /// What a changed version does on devices that have the old one; nil: nobody has published it.
  public var update: UpdateEffect?
  /// What devices do with a second account of one address, whatever its host; nil: they compare more, or it is not known.
  public var sameAddress: UpdateEffect?
  /// How a document tells that users cannot change accounts; nil: not known.
  public var accountRestriction: AccountRestriction?
  /// How the identifiers begin that the product makes by itself.
  public var ownIdentifiers: [OwnIdentifier] = []
  /// Platforms on which the format works in few cases only.
  public var restrictedPlatforms: [RestrictedPlatform] = []
  /// Any of these tells the format for certain.
  public var detect: [Detection] = []
  /// Any of these makes the format possible.
  public var candidate: [Detection] = []
  /// Documents of this format that hold nothing to translate.
  public var refuse: [Refusal] = []
  /// Documents of this format that are read with a remark.
  public var irregular: [Irregularity] = []
  /// Where profiles, accounts and certificates stand; the first is written unless another is chosen.
  public var shapes: [Shape] = []
  /// Rows of the profile.
  public var profile = Section()
  /// Rows of each account.
  public var accounts = Section()
  /// Rows of each certificate.
  public var certificates = Section()
  /// The member that holds a certificate's id, where certificates stand in the document.
  public var certificateID: Pointer?
  /// The built-in table that it takes the place of.
  public var overrides: String?
  /// The file it was read from.
  public var file = ""

  /// Creates an empty table.
  public init(format: String) { self.format = format }

  /// The section of a holder.
  public func section(_ holder: FieldDefinition.Holder) -> Section {
    switch holder {
    case .profile: profile
    case .account: accounts
    case .certificate: certificates
    }
  }

  /// Every package that takes the settings.
  public var packages: [String] { [package].compactMap(\.self) + otherPackages }

  /// The shapes that are written; the others are fragments, which are read alone.
  public var writtenShapes: [Shape] { shapes.filter { $0.fragment == nil } }

  /// The vendor's own settings.
  public var localFields: [FieldDefinition] {
    FieldDefinition.Holder.allCases.flatMap { section($0).rows.compactMap(\.local) }
  }
}

/// The rows of one kind of record.
public struct Section: Sendable, Hashable {
  /// Members with a fixed value.
  public var constants: [Constant] = []
  /// The constants without which the product or the device refuses a document.
  public var requiredConstants: [Pointer] = []
  /// Members that mean nothing to a policy.
  public var ignore: [IgnoredKey] = []
  /// Rows and choices in the order of the table, which is the order of output.
  public var entries: [Entry] = [] {
    didSet { index = FieldIndex(entries) }
  }
  /// Switches of which at least one must be on.
  public var atLeastOne: [AtLeastOne] = []

  private var index = FieldIndex([])

  /// Creates an empty section.
  public init() {}

  /// The rows of a field outside choices, and in the alternatives that a document uses, by the place of the discriminator.
  public func rows(of field: String, alternatives: [Pointer: Int]) -> [Row] {
    index.rows(of: field, alternatives: alternatives)
  }

  /// Every row, those inside alternatives included.
  public var rows: [Row] {
    entries.flatMap { entry in
      switch entry {
      case .row(let row): [row]
      case .choice(let choice): choice.alternatives.flatMap(\.rows)
      }
    }
  }
}

/// A row, or a discriminator with alternatives.
public indirect enum Entry: Sendable, Hashable {
  case row(Row)
  case choice(Choice)
}

/// A discriminator: which alternative a document uses, or an output will use.
public struct Choice: Sendable, Hashable {
  /// Where the discriminator stands.
  public let key: Pointer
  /// The vendor's words for it.
  public let label: String?
  /// How sure the key is.
  public let evidence: Evidence?
  /// Alternatives in the order in which they are tried when writing.
  public package(set) var alternatives: [Alternative]
}

/// One alternative of a choice.
public struct Alternative: Sendable, Hashable {
  /// The discriminator's scalar.
  public let word: Node
  /// When it is written; without one, when all its constants hold.
  public let when: Condition?
  /// Its rows.
  public package(set) var rows: [Row]
}

/// A member with a fixed value.
public struct Constant: Sendable, Hashable {
  /// Where it stands.
  public let key: Pointer
  /// Its value.
  public let value: Node

  /// Creates a constant.
  public init(key: Pointer, value: Node) {
    self.key = key
    self.value = value
  }
}

/// A member that means nothing to a policy.
public struct IgnoredKey: Sendable, Hashable {
  /// Where it stands.
  public package(set) var key: Pointer
  /// Why it means nothing.
  public let reason: String
}

/// Switches of which at least one must be on.
public struct AtLeastOne: Sendable, Hashable {
  /// The switches.
  public let fields: [String]
  /// Why.
  public let note: String
}
