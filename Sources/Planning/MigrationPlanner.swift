import Documents
import Mapping
public import Translation

/// Tries every way to every product, and counts what each would lose. Nothing is written.
public struct MigrationPlanner: Sendable {
  private let translator: Translator
  private let options: TranslationOptions

  /// Creates a planner.
  ///
  /// - Parameter options: What each translation is done with; the dialect of its variables follows from the product.
  public init(translator: Translator = Translator(), options: TranslationOptions = TranslationOptions()) {
    self.translator = translator
    self.options = options
  }

  /// A document, and what moves of it.
  public struct Input: Sendable {
    /// The file; `-` is standard input.
    public let path: String
    /// The document.
    public let document: SourceDocument
    /// What moves.
    public let selections: [SourceSelection]

    /// Creates an input; without selections, everything moves.
    public init(path: String, document: SourceDocument, selections: [SourceSelection]? = nil) {
      self.path = path
      self.document = document
      self.selections = selections ?? document.selections
    }
  }

  /// The ways of some documents, ranked.
  ///
  /// - Parameters:
  ///   - inputs: Documents of any formats; they move together.
  ///   - formats: Ids of the formats to try; nil: all but the canonical one.
  /// - Throws: ``UsageFault``, ``TableFaults``, ``UnusableInput`` or ``InternalFault``, as a translation does.
  public func plan(_ inputs: [Input], to formats: [String]? = nil) throws -> MigrationPlan {
    let all = translator.registry.formats.filter { $0 != FormatRegistry.canonical }
    let routes = try (formats ?? all).flatMap { try self.routes(inputs, try translator.registry.backend($0).table) }
    let sources = inputs.map { input in
      MigrationPlan.Source(
        path: input.path, format: input.document.backend.table.format,
        accounts: input.selections.reduce(0) { $0 + $1.accounts.count })
    }
    return MigrationPlan(sources: sources, routes: routes.sorted(by: Route.ranks))
  }

  /// The ways of one format: one for each product that takes it. Products that fill in the same variables share the
  /// translation.
  private func routes(_ inputs: [Input], _ table: MappingTable) throws -> [Route] {
    var products: [(product: String, variables: String?, deliveries: [Delivery])] = []
    for delivery in table.delivery {
      let same = products.firstIndex { $0.product == delivery.product && $0.variables == delivery.variables }
      if let same {
        products[same].deliveries.append(delivery)
      } else {
        products.append((delivery.product, delivery.variables, [delivery]))
      }
    }
    if products.isEmpty { products = [(table.vendor, table.dialect, [])] }
    var known: [String: [PlannedOutput]] = [:]
    return try products.map { product, variables, deliveries in
      let dialect = variables ?? "none"
      let outputs = try known[dialect] ?? self.outputs(inputs, table, dialect)
      known[dialect] = outputs
      return Route(table: table, product: product, deliveries: deliveries, outputs: outputs)
    }
  }

  private func outputs(_ inputs: [Input], _ table: MappingTable, _ dialect: String) throws -> [PlannedOutput] {
    var options = options
    options.targetDialect = dialect
    return try inputs.flatMap { input in
      try table.outputs(of: input.selections, shape: options.shape).map { selection in
        PlannedOutput(path: input.path, report: try report(input, selection, table, options))
      }
    }
  }

  /// What would become of the settings. A format that can say nothing of an account loses all of them; such a way is
  /// told like the others, so that it does not hide them.
  private func report(
    _ input: Input, _ selection: SourceSelection, _ table: MappingTable, _ options: TranslationOptions
  ) throws -> Report {
    do {
      return try translator.translate(input.document, selection, to: table.format, options: options).report
    } catch let unusable as UnusableInput where unusable.faults.allSatisfy({ $0.code == .noSettings }) {
      var options = options
      options.allowsSilence = true
      options.verifies = false
      return try translator.translate(input.document, selection, to: table.format, options: options).report
    }
  }
}
