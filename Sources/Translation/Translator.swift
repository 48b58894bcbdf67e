public import Documents
import Mapping
public import PolicyModel

/// Translates documents between the formats of a registry: bytes to bytes, with a report that accounts for every setting.
public struct Translator: Sendable {
  /// The formats it knows.
  public let registry: FormatRegistry
  /// How large documents may be.
  public var limits = Limits.standard

  /// Creates a translator for the built-in formats, or for others.
  public init(registry: FormatRegistry = FormatRegistry()) { self.registry = registry }

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - format: The format's id; nil: it is detected.
  ///   - options: `sourceDialect` and `ownerLogin` matter here.
  /// - Throws: ``UnusableInput``, ``UsageFault`` or ``TableFaults``.
  public func read(_ bytes: [UInt8], format: String? = nil, options: TranslationOptions = TranslationOptions()) throws
    -> SourceDocument
  {
    let (backend, document) = try decode(bytes, format: format)
    let dialect = try registry.dialect(options.sourceDialect ?? backend.table.dialect)
      .assumingLogin(options.ownerLogin)
    let importer = Importer(
      table: backend.table, dialect: dialect, fields: FieldSpace([backend.table]), ownerLogin: options.ownerLogin)
    var imported = try importer.read(document.node)
    for index in imported.profiles.indices {
      try Suspicion(registry: registry, dialect: dialect).examine(&imported.profiles[index])
    }
    return SourceDocument(
      backend: backend, imported: imported, remarks: document.trace.remarks, comments: document.trace.comments,
      dialect: options.sourceDialect ?? backend.table.dialect)
  }

  private func decode(_ bytes: [UInt8], format: String?) throws -> (Backend, DecodedDocument) {
    do {
      if let format {
        let backend = try registry.backend(format)
        let codec = backend.usesBuiltInCodec ? try DocumentSyntax.codec(for: bytes) : backend.codec
        let reader = Backend(table: backend.table, codec: codec, envelope: backend.envelope)
        return (backend, try reader.decode(bytes, limits: limits))
      }
      let document = try decodeUnknown(bytes)
      let backend = try Detector(registry: registry).detect(document)
      return (backend, try backend.envelope?.unwrap(document) ?? document)
    } catch let fault as InputFault {
      throw UnusableInput([fault])
    }
  }

  /// Reads bytes of an unknown format: with a registered codec that recognises them, or by their syntax.
  private func decodeUnknown(_ bytes: [UInt8]) throws -> DecodedDocument {
    for codec in registry.registeredCodecs where codec.recognises(bytes) {
      return try codec.decode(bytes, limits: limits)
    }
    return try DocumentSyntax.codec(for: bytes).decode(bytes, limits: limits)
  }

  /// Writes one profile of a document in a format.
  ///
  /// - Parameters:
  ///   - selection: Which profile and which of its accounts.
  ///   - format: The target format's id.
  /// - Throws: ``UsageFault``, ``TableFaults``, ``InternalFault``, or ``UnusableInput`` if the target's syntax cannot
  ///   hold a value.
  public func translate(
    _ document: SourceDocument, _ selection: SourceSelection, to format: String,
    options: TranslationOptions = TranslationOptions(), codec: (any DocumentCodec)? = nil
  ) throws -> Translation {
    let target = try registry.backend(format)
    let backend = Backend(table: target.table, codec: codec ?? target.codec, envelope: target.envelope)
    let dialect = try registry.dialect(options.targetDialect ?? target.table.dialect)
      .assumingLogin(options.ownerLogin)
    let fields = FieldSpace([document.backend.table, target.table])
    let whole = document.imported.profiles[selection.profile]
    var imported = whole.selecting(selection.accounts, fields)
    for setting in options.settings { try Setting(fields: fields).apply(setting.field, setting.value, to: &imported) }
    let source = EffectiveValues(
      table: document.backend.table, profile: imported.profile, fields: fields,
      alternatives: imported.trace.alternatives)
    let exporter = Exporter(
      source: source, table: target.table, dialect: dialect, fields: fields, options: options,
      representable: { backend.codec.representable($0) })
    let unselected = document.unselectedLeaves(selection, keeping: imported)
    let residue = Residue(document.imported.root, imported, without: unselected)
    let (root, trace) = try exporter.write(residue)
    let books = Books(
      source: source, sourceRoot: document.imported.root, sourceTrace: imported.trace, unselected: unselected,
      target: target.table, targetRoot: root, targetTrace: trace, fields: fields, options: options,
      remarks: document.remarks)
    return try finish(books, backend, dialect)
  }

  private func finish(_ books: Books, _ backend: Backend, _ dialect: Dialect) throws -> Translation {
    var report = Ledger.reconcile(books)
    let bytes: [UInt8]
    do {
      bytes = try backend.encode(books.targetRoot)
    } catch {
      throw UnusableInput([error])
    }
    if books.options.verifies {
      let written = try ReadBack(books: books, report: report, backend: backend, dialect: dialect).verify(bytes)
      report.placeTargets(in: written)
    }
    return Translation(
      profile: books.source.profile, root: books.targetRoot, bytes: bytes, report: report,
      holdsSecrets: books.options.includesSecrets)
  }
}

/// A document that was read, and what can be chosen from it.
public struct SourceDocument: Sendable {
  /// Its format.
  public let backend: Backend
  /// Its profiles.
  public let imported: ImportedDocument
  /// What was unwrapped or repaired.
  public let remarks: [String]
  /// The comments in the file.
  public let comments: [DocumentComment]
  /// The dialect that its variables were read in; nil: it has none.
  public let dialect: String?

  /// Every profile with all of its accounts.
  public var selections: [SourceSelection] {
    imported.profiles.indices.map { index in
      SourceSelection(profile: index, accounts: Array(imported.profiles[index].profile.accounts.indices))
    }
  }

  func unselectedLeaves(_ selection: SourceSelection, keeping selected: ImportedProfile) -> Set<Pointer> {
    var leaves = imported.profiles[selection.profile].unselectedLeaves(imported.root, keeping: selected)
    for (index, other) in imported.profiles.enumerated() where index != selection.profile {
      leaves.formUnion(imported.root[other.place]?.leaves(below: other.place).map(\.pointer) ?? [])
    }
    return leaves
  }
}

/// A finished translation.
public struct Translation: Sendable {
  /// What was translated, in the canonical model.
  public let profile: Profile
  /// The output as a tree.
  public let root: Node
  /// The output.
  public let bytes: [UInt8]
  /// What became of every setting.
  public let report: Report
  /// Whether the output may hold secrets.
  public let holdsSecrets: Bool
}

extension Residue {
  init(_ root: Node, _ imported: ImportedProfile, without unselected: Set<Pointer>) {
    let trace = imported.trace
    let foreign = trace.foreignLeaves(root)
    let unrecognised = root.leaves().map(\.pointer).filter { leaf in
      !unselected.contains(leaf) && !trace.claims.contains(leaf) && trace.ignored[leaf] == nil
        && !foreign.contains(leaf)
    }
    self.init(
      root: root, place: imported.place, trace: trace, unrecognised: unrecognised, places: trace.places)
  }
}

extension Backend {
  /// Whether the codec is one of the built-in ones, so that any syntax of the same kind can be read.
  var usesBuiltInCodec: Bool { DocumentSyntax.codec(named: codec.syntax) != nil }
}
