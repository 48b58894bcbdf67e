import AppSchemas
public import Documents
import Mapping

/// Takes the settings of an app out of what a product puts around them, and finds their format.
struct EnvelopeReader {
  let registry: FormatRegistry
  /// The syntax that the document is in.
  let syntax: String
  /// What the document's app declares of its settings.
  var schema: AppSchema?

  struct Result {
    let backend: Backend
    let document: DecodedDocument
    var envelope: SourceEnvelope?
  }

  /// A document whose format is known.
  func read(_ document: DecodedDocument, as backend: Backend, envelope name: String?) throws -> Result {
    guard backend.table.package != nil else {
      if let name { throw UsageFault("\(backend.table.format) has no envelope \(name): it configures no Android app.") }
      return Result(backend: backend, document: try backend.envelope?.unwrap(document) ?? document)
    }
    let envelope =
      try name.map(AppEnvelopes.required) ?? AppEnvelopes.recognised(in: document.node)
      ?? AppEnvelopes.bare(syntax: syntax)
    let configuration = try choose(envelope.read(document.node), in: document.node, among: [backend.table])
    return try result(configuration.0, envelope, backend, document)
  }

  /// A document of an unknown format.
  func read(_ document: DecodedDocument, envelope name: String?) throws -> Result {
    let detector = Detector(registry: registry, schema: schema)
    let recognised = AppEnvelopes.recognised(in: document.node)
    if name == nil, let format = try detector.certain(document.node) {
      let backend = try registry.backend(format)
      // A document of a format may hold settings of apps and no account of its own.
      if recognised == nil || backend.table.holdsAccount(document.node) {
        return try read(document, as: backend, envelope: nil)
      }
    }
    guard let envelope = try name.map(AppEnvelopes.required) ?? recognised else {
      return try read(document, as: detector.detect(document), envelope: nil)
    }
    let tables = try registry.formats.map(registry.header).filter { $0.package != nil }
    let (configuration, table) = try choose(envelope.read(document.node), in: document.node, among: tables)
    return try result(configuration, envelope, try registry.backend(table.format), document)
  }

  private func result(
    _ configuration: AppConfiguration, _ envelope: any AppEnvelope, _ backend: Backend, _ document: DecodedDocument
  ) throws -> Result {
    if let absence = configuration.absence { throw absence }
    var unwrapped = DecodedDocument(node: configuration.settings, trace: document.trace)
    unwrapped.trace.remarks += configuration.remarks
    return Result(
      backend: backend, document: try backend.envelope?.unwrap(unwrapped) ?? unwrapped,
      envelope: SourceEnvelope(envelope, configuration, in: document.node))
  }

  /// The one configuration that is for an app of the tables.
  private func choose(
    _ configurations: [AppConfiguration], in root: Node, among tables: [MappingTable]
  ) throws -> (AppConfiguration, MappingTable) {
    let found = configurations.flatMap { configuration in
      tables.filter { $0.takes(configuration, isOnly: tables.count == 1) }.map { (configuration, $0) }
    }
    guard let first = found.first else { throw UnusableInput([unknownApp(configurations, root, tables)]) }
    guard found.count == 1 else { throw UnusableInput([several(found, root)]) }
    return first
  }

  private func unknownApp(_ configurations: [AppConfiguration], _ root: Node, _ tables: [MappingTable]) -> InputFault {
    let packages = configurations.compactMap(\.package)
    let held =
      packages.isEmpty
      ? "settings of an app that it does not name" : "settings for " + packages.joined(separator: ", ")
    let wanted = tables.compactMap(\.package).joined(separator: ", ")
    return InputFault(
      .noAccount, at: root.position,
      summary: configurations.isEmpty
        ? "The document configures no app." : "The document holds \(held), and none for \(wanted).",
      remedy: configurations.contains { $0.package == nil }
        ? "Name the format with --from." : "Give the configuration of a mail app; `easpolicy formats` lists them.")
  }

  private func several(_ found: [(AppConfiguration, MappingTable)], _ root: Node) -> InputFault {
    var formats: [String] = []
    for format in found.map(\.1.format) where !formats.contains(format) { formats.append(format) }
    if formats.count > 1 {
      return InputFault(
        .ambiguousFormat, at: root.position,
        summary: "The document holds settings of several mail apps: \(formats.joined(separator: ", ")).",
        remedy: "Name the one that you want with --from.")
    }
    return InputFault(
      .ambiguousFormat, at: root.position,
      summary: "The document holds \(found.count) configurations of \(formats.joined()).",
      remedy: "Save the one that you want in a file of its own.")
  }
}

extension AppEnvelopes {
  /// The envelope with a name.
  ///
  /// - Throws: ``UsageFault`` with the names if there is none.
  public static func required(_ name: String) throws(UsageFault) -> any AppEnvelope {
    if let envelope = named(name) { return envelope }
    let names = all.map(\.name)
    let hint = Suggestion.nearest(to: name, among: names).map { " Did you mean \($0)?" } ?? ""
    throw UsageFault("There is no envelope \(name).\(hint) There are \(names.joined(separator: ", ")).")
  }
}

extension MappingTable {
  /// Whether settings are for an app of the table: by the package, or by the settings where no package is named.
  fileprivate func takes(_ configuration: AppConfiguration, isOnly: Bool) -> Bool {
    if let package = configuration.package { return packages.contains(package) }
    return isOnly || (detect + candidate).contains { $0.holds(configuration.settings) }
  }
}
