import AppSchemas
public import Documents
import Mapping
import PolicyModel
import ProfileSigning

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
  ///   - options: What begins with `source`, `isLenient`, `ownerLogin`, and what opens identities matter here.
  /// - Throws: ``UnusableInput``, ``UsageFault`` or ``TableFaults``.
  public func read(_ bytes: [UInt8], format: String? = nil, options: TranslationOptions = TranslationOptions()) throws
    -> SourceDocument
  {
    let schema = options.sourceAppSchema
    let opened = try open(bytes, options)
    let decoded = try decode(opened.bytes, format: format, options)
    let document = decoded.document
    let resolved = try schema.map { try ResolvedTable(checking: decoded.backend.table, schema: $0) }
    let backend = resolved.map { decoded.backend.replacing($0.table) } ?? decoded.backend
    let spelling = options.sourceDialect ?? decoded.envelope?.dialect ?? backend.table.dialect
    let dialect = try registry.dialect(spelling).assumingLogin(options.ownerLogin)
    let importer = Importer(
      table: backend.table, dialect: dialect, fields: FieldSpace([backend.table]), ownerLogin: options.ownerLogin,
      isLenient: options.isLenient)
    let findings = schema?.findings(in: document.node) { dialect.parse($0).literal == nil } ?? []
    var imported = try read(document.node, importer, explaining: findings)
    var examiner = CertificateExaminer(backend.table, dialect, options)
    for index in imported.profiles.indices {
      examiner.examine(&imported.profiles[index], in: imported.root)
      try Suspicion(registry: registry, dialect: dialect).examine(&imported.profiles[index])
    }
    var source = SourceDocument(
      backend: backend, imported: imported, remarks: document.trace.remarks + imported.remarks,
      comments: document.trace.comments,
      dialect: spelling)
    source.envelope = decoded.envelope
    source.signatures = opened.signatures
    source.schemaFindings = findings
    source.resolutions = resolved?.resolutions ?? []
    return source
  }

  /// What the app's schema does not allow may be why a document cannot be used.
  private func read(
    _ root: Node, _ importer: Importer, explaining findings: [AppSchemaFinding]
  ) throws(UnusableInput) -> ImportedDocument {
    do {
      return try importer.read(root)
    } catch {
      let known = Set(error.faults.compactMap(\.pointer))
      let told = findings.filter { !known.contains($0.pointer) }.prefix(5)
      throw UnusableInput(error.faults + told.map { $0.fault(in: root) })
    }
  }

  private func decode(
    _ bytes: [UInt8], format: String?, _ options: TranslationOptions
  ) throws -> EnvelopeReader.Result {
    do {
      let backend = try format.map(registry.backend)
      let codec = try codec(for: bytes, of: backend, decoding(options))
      let document = try codec.decode(bytes, options: decoding(options))
      guard
        let opened = try DocumentEnvelope.open(document, syntax: codec.syntax, file: bytes, options: decoding(options))
      else { return try unwrap(document, codec.syntax, backend, options) }
      var result = try unwrap(opened.document, opened.syntax, backend, options)
      result.envelope = result.envelope ?? SourceEnvelope(opened)
      return result
    } catch let fault as InputFault {
      throw UnusableInput([fault])
    }
  }

  /// How the source's bytes are read.
  package func decoding(_ options: TranslationOptions) -> DecodingOptions {
    DecodingOptions(limits: limits, encoding: options.sourceEncoding, isLenient: options.isLenient)
  }

  /// Takes settings out of what is around them, and finds their format if it is not known.
  private func unwrap(
    _ document: DecodedDocument, _ syntax: String, _ backend: Backend?, _ options: TranslationOptions
  ) throws -> EnvelopeReader.Result {
    if let backend {
      return try EnvelopeReader(registry: registry, syntax: syntax)
        .read(document, as: backend, envelope: options.sourceEnvelope)
    }
    return try EnvelopeReader(registry: registry, syntax: syntax, schema: options.sourceAppSchema)
      .read(document, envelope: options.sourceEnvelope)
  }

  /// The codec of bytes: that of a format with a syntax of its own, a registered one that recognises them, or that of
  /// their syntax.
  private func codec(
    for bytes: [UInt8], of backend: Backend?, _ options: DecodingOptions
  ) throws(InputFault) -> any DocumentCodec {
    if let backend {
      return backend.usesBuiltInCodec ? try DocumentSyntax.codec(for: bytes, options: options) : backend.codec
    }
    if let codec = registry.registeredCodecs.first(where: { $0.recognises(bytes) }) { return codec }
    return try DocumentSyntax.codec(for: bytes, options: options)
  }

  /// The codec that reads a document's bytes: that of the named format where it is one of its own, else that of their
  /// syntax.
  ///
  /// - Throws: ``InputFault`` for bytes of no syntax.
  package func codec(
    for bytes: [UInt8], format: String?, _ options: TranslationOptions
  ) throws(InputFault) -> any DocumentCodec {
    try codec(for: bytes, of: format.flatMap { try? registry.backend($0) }, decoding(options))
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
    let known = try registry.backend(format)
    let target = try TargetEnvelope(known.table, source: document, options: options)
    let backend = known.replacing(target?.resolved?.table ?? known.table, codec: codec, target: target)
    if options.signer != nil { try backend.table.requireSignable() }
    let (spelling, dialect) = (try sourceDialect(document, options), try targetDialect(backend, options))
    let fields = FieldSpace([document.backend.table, backend.table])
    var imported = try chosen(document, selection, fields, options)
    let unfilled = imported.profile
    if let filling = options.filling { try imported.fill(filling, spelling, fields) }
    var source = EffectiveValues(
      table: document.backend.table, profile: imported.profile, fields: fields,
      alternatives: imported.trace.alternatives)
    source.identity = unfilled
    var exporter = Exporter(
      source: source, table: backend.table, dialect: dialect, fields: fields, options: options,
      representable: { backend.codec.representable($0) })
    exporter.insights = imported.trace.insights
    let selected = document.selectedLeaves(selection, imported)
    let read = document.imported.root.replacing(imported.trace.readings)
    let carried = exporter.isSameFormat ? options.filling.map { read.filled($0, spelling) } : nil
    var residue = Residue(carried ?? read, imported, selected)
    if spelling.id != dialect.id { residue.respelling = (spelling, dialect) }
    let (root, trace) = try exporter.write(residue)
    do {
      let merge = try backend.merge(root, dialect, fields, shape: exporter.chosenShape())
      var envelopes = EnvelopeBooks(document, merge: merge?.trace)
      try target?.note(root, dialect, from: document.envelope, in: &envelopes)
      var books = Books(
        source: source, sourceRoot: document.imported.root, sourceTrace: imported.trace, selected: selected,
        target: backend.table, targetRoot: root, targetTrace: trace, fields: fields, options: options,
        remarks: document.remarks, envelopes: envelopes)
      books.signatures = document.signatures
      return try finish(books, backend, dialect, merged: merge)
    } catch let fault as InputFault {
      throw UnusableInput([fault])
    }
  }

  private func finish(
    _ books: Books, _ backend: Backend, _ dialect: Dialect, merged: (settings: Node, trace: BundleMerge.Trace)?
  ) throws -> Translation {
    var report = Ledger.reconcile(books)
    var bytes = try backend.encode(books.targetRoot)
    if books.options.verifies {
      let written = try ReadBack(books: books, report: report, backend: backend, dialect: dialect).verify(bytes)
      if merged == nil { report.placeTargets(in: written) }
    }
    if let merged {
      bytes = try backend.encode(merged: merged.settings)
      if books.options.verifies {
        report.placeTargets(in: try backend.verify(bytes, holding: merged.settings), moved: merged.trace.moved)
      }
    }
    if !books.options.defersSigning { bytes = try books.options.signed(bytes) }
    return Translation(
      profile: books.source.profile, root: books.targetRoot, bytes: bytes, report: report,
      holdsSecrets: books.options.holdsSecrets, backend: backend)
  }
}

extension Residue {
  init(_ root: Node, _ imported: ImportedProfile, _ selected: SelectedLeaves) {
    let trace = imported.trace
    let foreign = trace.foreignLeaves(root)
    let unrecognised = selected.leaves.map(\.pointer).filter { leaf in
      !trace.claims.contains(leaf) && trace.ignored[leaf] == nil && !foreign.contains(leaf)
    }
    self.init(
      root: root, place: imported.place, trace: trace, unrecognised: unrecognised,
      records: Dictionary(trace.places.map { ($0.value, $0.key) }) { max($0, $1) })
  }
}

extension Backend {
  /// The same format with another table, and for outputs another codec and envelope.
  func replacing(
    _ table: MappingTable, codec: (any DocumentCodec)? = nil, target: TargetEnvelope? = nil
  ) -> Backend {
    let usual = target.flatMap { DocumentSyntax.codec(named: $0.envelope.syntax) }
    var backend = Backend(table: table, codec: codec ?? usual ?? self.codec, envelope: envelope)
    backend.target = target
    return backend
  }

  /// Whether the codec is one of the built-in ones, so that any syntax of the same kind can be read.
  var usesBuiltInCodec: Bool { DocumentSyntax.codec(named: codec.syntax) != nil }
}

extension MappingTable {
  /// Whether devices take signed documents of the format, as of configuration profiles.
  var isSignable: Bool { syntax.hasPrefix("plist") }

  /// - Throws: ``UsageFault`` if devices take no signed documents of the format.
  fileprivate func requireSignable() throws(UsageFault) {
    guard !isSignable else { return }
    throw UsageFault("Only property lists are signed; \(format) is written as \(syntax).")
  }
}
