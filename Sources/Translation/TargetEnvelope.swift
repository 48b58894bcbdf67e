import AppSchemas
public import Documents
public import Mapping
import PolicyModel

/// What an output for an Android app is wrapped in, and the document that it is merged into.
struct TargetEnvelope: Sendable {
  let envelope: any AppEnvelope
  private let app: ManagedApp
  private let choices: AppEnvelopeOptions
  private let attributes: Object
  /// Whether the output's envelope can say again what the source's said.
  private let isSame: Bool
  private let schema: AppSchema?
  /// The table compared with the app's schema, if there is one.
  let resolved: ResolvedTable?
  /// The document that already holds other settings, and those of the app in it.
  let existing: (document: ExistingDocument, settings: Node)?

  /// Nil for formats that configure no app.
  init?(_ table: MappingTable, source: SourceDocument, options: TranslationOptions) throws {
    schema = options.appSchema
    resolved = try schema.map { try ResolvedTable(checking: table, schema: $0) }
    guard table.package != nil else {
      try Self.refuse(options, table)
      return nil
    }
    let envelope = try options.chosenEnvelope
    guard let package = try Self.package(table, source, options, envelope) else { return nil }
    self.envelope = envelope
    app = ManagedApp(package: package, title: table.title)
    choices = options.envelopeChoices
    isSame = source.envelope?.name == envelope.name && table.format == source.backend.table.format
    attributes = isSame ? source.envelope?.attributes ?? Object() : Object()
    let held = try options.existing.map { try Self.settings(of: package, in: $0, envelope) }
    existing = options.existing.map { ($0, (held ?? nil) ?? .object([])) }
  }

  /// Formats that configure no app have no envelopes.
  private static func refuse(_ options: TranslationOptions, _ table: MappingTable) throws(UsageFault) {
    if let name = options.envelope { throw UsageFault("\(table.format) has no envelope \(name).") }
    if options.existing != nil { throw UsageFault("\(table.format) cannot be merged into a document.") }
    if options.package != nil {
      throw UsageFault("\(table.format) configures no Android app, so that it has no package.")
    }
    if let choice = AppEnvelopeOptions.Choice.allCases.first(where: options.envelopeChoices.chosen.contains) {
      throw UsageFault("\(table.format) configures no Android app and has no place for \(choice.option).")
    }
  }

  /// The package that is written; nil if the table is for no app.
  private static func package(
    _ table: MappingTable, _ source: SourceDocument, _ options: TranslationOptions, _ envelope: any AppEnvelope
  ) throws(UsageFault) -> String? {
    guard let standard = table.package else { return nil }
    if let chosen = options.package {
      if table.packages.contains(chosen) { return chosen }
      throw UsageFault("\(table.format) is for \(table.packages.joined(separator: ", ")), and not for \(chosen).")
    }
    // The edition that devices already have, rather than a second one beside it.
    let held = Set(options.existing.flatMap { try? envelope.packages(in: $0.root) } ?? []).intersection(table.packages)
    if held.count == 1, let edition = held.first { return edition }
    guard let known = source.envelope?.package, table.packages.contains(known) else { return standard }
    return known
  }

  /// The settings that a document has for an app; nil if it has none.
  private static func settings(of package: String, in document: ExistingDocument, _ envelope: any AppEnvelope) throws
    -> Node?
  {
    let root = document.root
    do {
      guard envelope.takes(root) else { throw notSuch(envelope, root) }
      let found = try envelope.read(root).filter { $0.package == nil || $0.package == package }
      guard found.count < 2 else { throw twice(package, root) }
      guard let settings = found.first?.settings else { return nil }
      guard settings.object != nil else { throw notSuch(envelope, root) }
      return settings
    } catch let fault as InputFault {
      throw UnusableInput([fault], path: document.path)
    }
  }

  private static func notSuch(_ envelope: any AppEnvelope, _ root: Node) -> InputFault {
    InputFault(
      .unrecognisedFormat, at: root.position, summary: "The document to merge into is no \(envelope.title).",
      remedy: "Give a document of that kind, or another --envelope.")
  }

  private static func twice(_ package: String, _ root: Node) -> InputFault {
    InputFault(
      .ambiguousFormat, at: root.position,
      summary: "The document to merge into holds several configurations for \(package).",
      remedy: "Save the one that you want in a file of its own.")
  }

  /// The settings in their envelope, without the document that they are merged into.
  func wrap(_ settings: Node) throws(InputFault) -> EnvelopedApp {
    try envelope.write(settings, for: app, options: choices, attributes: attributes, into: nil)
  }

  /// The settings in the document that they are merged into.
  func write(_ settings: Node) throws(InputFault) -> EnvelopedApp {
    try envelope.write(settings, for: app, options: choices, attributes: attributes, into: existing?.document.root)
  }

  /// The settings of a wrapped document.
  func unwrap(_ root: Node) throws(InputFault) -> Node {
    let found = try envelope.read(root).first { $0.package == nil || $0.package == app.package }
    guard let found else {
      throw InputFault(.noAccount, summary: "The output holds no settings of the app.", remedy: "Report this.")
    }
    return found.settings
  }
}

extension TargetEnvelope {
  /// Notes what reconciling should know of the envelope and of the app's schema.
  ///
  /// - Throws: ``UnusableInput`` if the envelope, or the document to merge into, cannot hold the settings.
  func note(
    _ settings: Node, _ dialect: Dialect, from source: SourceEnvelope?, in books: inout EnvelopeBooks
  ) throws(UnusableInput) {
    books.target = envelope.name
    books.targetResolutions = resolved?.resolutions ?? []
    books.targetFindings = schema?.findings(in: settings) { dialect.parse($0).literal == nil } ?? []
    do {
      let enveloped = try existing == nil ? wrap(settings) : write(settings)
      books.needs = enveloped.needs
      // What an app already has beside its settings stays.
      books.carriesAttributes = isSame && !enveloped.keepsAttributes
    } catch {
      // Settings have no position yet; what has one stands in the document to merge into.
      throw UnusableInput([error], path: error.position == nil ? nil : existing?.document.path)
    }
    if let existing, let source { books.staysWhole = source.root == existing.document.root }
  }
}

extension Backend {
  /// The settings together with those that the app already has; nil if there is nothing to merge into.
  func merge(
    _ settings: Node, _ dialect: Dialect, _ fields: FieldSpace, shape: Shape
  ) throws -> (settings: Node, trace: BundleMerge.Trace)? {
    guard let existing = target?.existing else { return nil }
    let importer = Importer(table: table, dialect: dialect, fields: fields, ownerLogin: nil)
    let merge = BundleMerge(shape: shape, importer: importer).merge(settings, into: existing.settings)
    return (merge.merged, merge.trace)
  }

  /// The bytes of the document that the settings were merged into.
  func encode(merged: Node) throws(InputFault) -> [UInt8] {
    try codec.encode(try target?.write(merged).root ?? merged)
  }

  /// Reads a merged document again.
  ///
  /// - Returns: The app's settings with positions.
  /// - Throws: ``InternalFault`` if they are not what was written.
  func verify(_ bytes: [UInt8], holding merged: Node) throws(InternalFault) -> Node {
    let again = try? decode(bytes, limits: Limits(bytes: .max, depth: Limits.deepest, nodes: .max)).node
    guard let again, again == merged else { throw InternalFault("the merged document holds other settings") }
    return again
  }
}

extension TranslationOptions {
  /// What an output of a format would be wrapped in; nil for formats that configure no Android app.
  ///
  /// - Throws: ``UsageFault`` if there is no envelope of the chosen name.
  public func targetEnvelope(for table: MappingTable) throws(UsageFault) -> (any AppEnvelope)? {
    table.package == nil ? nil : try chosenEnvelope
  }

  /// The envelope that was named, else that of the document to merge into, else none at all.
  var chosenEnvelope: any AppEnvelope {
    get throws(UsageFault) {
      let envelope = try namedEnvelope ?? existingEnvelope ?? AppEnvelopes.standard
      for choice in AppEnvelopeOptions.Choice.allCases where envelopeChoices.chosen.contains(choice) {
        guard envelope.choices.contains(choice) else {
          throw UsageFault("The envelope \(envelope.name) has no place for \(choice.option).")
        }
        if let words = envelope.words[choice] { try check(choice, among: words) }
      }
      return envelope
    }
  }

  private var namedEnvelope: (any AppEnvelope)? {
    get throws(UsageFault) { try envelope.map { name throws(UsageFault) in try AppEnvelopes.required(name) } }
  }

  private var existingEnvelope: (any AppEnvelope)? {
    existing.map { AppEnvelopes.recognised(in: $0.root) ?? AppEnvelopes.bare(syntax: $0.syntax) }
  }

  /// Refuses words that the product does not take.
  private func check(_ choice: AppEnvelopeOptions.Choice, among words: [String]) throws(UsageFault) {
    guard let word = envelopeChoices.word(choice), !words.contains(word) else { return }
    let same = words.first { $0.lowercased() == word.lowercased() }
    let hint = (same ?? Suggestion.nearest(to: word, among: words)).map { " Did you mean \($0)?" } ?? ""
    throw UsageFault(
      "\(choice.option) does not take \(word).\(hint) There are \(words.joined(separator: ", ")).")
  }
}
