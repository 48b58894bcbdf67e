import Documents
public import Mapping
public import Translation

/// One way: a format, and a product that takes it.
public struct Route: Sendable {
  /// The format that is written.
  public let format: String
  /// The format in words.
  public let title: String
  /// The product that takes it.
  public let product: String
  /// The platforms that it reaches.
  public let platforms: [String]
  /// The dialect of the variables that the product fills in; nil: it fills in none.
  public let variables: String?
  /// How the output gets into the product; each is a choice.
  public let deliveries: [Delivery]
  /// The names of the envelopes that the product takes, where the format configures an Android app.
  public let envelopes: [String]
  /// The report of each output.
  public let outputs: [PlannedOutput]
  /// What is lost or left open, the gravest first; equal sentences stand together.
  public let losses: [PlannedLoss]
  /// What is left to do by hand, in sentences, the gravest first.
  public let chores: [String]

  /// Creates a route.
  public init(
    format: String, title: String, product: String, platforms: [String], variables: String?, deliveries: [Delivery],
    envelopes: [String] = [], outputs: [PlannedOutput], losses: [PlannedLoss], chores: [String]
  ) {
    self.format = format
    self.title = title
    self.product = product
    self.platforms = platforms
    self.variables = variables
    self.deliveries = deliveries
    self.envelopes = envelopes
    self.outputs = outputs
    self.losses = losses
    self.chores = chores
  }

  /// The route of a format into a product; losses and chores follow from the reports.
  init(table: MappingTable, product: String, deliveries: [Delivery], outputs: [PlannedOutput]) {
    self.init(
      format: table.format, title: table.title, product: product, platforms: table.platforms,
      variables: deliveries.first?.variables, deliveries: deliveries,
      envelopes: table.package == nil ? [] : AppEnvelopes.taken(by: product).map(\.name), outputs: outputs,
      losses: PlannedLoss.losses(of: outputs), chores: Chores.chores(of: outputs))
  }

  /// All set fields of the sources.
  public var total: Int { outputs.reduce(0) { $0 + $1.report.fields.total } }

  /// How many set fields have a fate.
  public func count(_ fate: Fate) -> Int { outputs.reduce(0) { $0 + $1.report.fields[fate] } }

  /// Set fields that arrive with the same meaning.
  public var kept: Int { count(.kept) + count(.converted) }

  /// The part of the set fields that arrives with the same meaning, from 0 to 1.
  public var keptShare: Double { total == 0 ? 1 : Double(kept) / Double(total) }

  /// ``keptShare`` in whole percent, rounded down, so that 100 means all.
  public var keptPercent: Int { total == 0 ? 100 : kept * 100 / total }

  /// How many outcomes have a severity.
  public func outcomes(_ severity: Severity) -> Int {
    outputs.reduce(0) { sum, output in sum + output.report.outcomes.count { $0.severity == severity } }
  }

  /// Whether this way is to be preferred to another.
  static func ranks(_ left: Route, before right: Route) -> Bool {
    left.rank.lexicographicallyPrecedes(right.rank)
      || (left.rank == right.rank && (left.product, left.format) < (right.product, right.format))
  }

  private var rank: [Double] { [Double(outcomes(.error)), -keptShare, Double(outcomes(.warning))] }
}

/// One output of a route.
public struct PlannedOutput: Sendable {
  /// The source.
  public let path: String
  /// What would become of its settings.
  public let report: Report

  /// Creates an output.
  public init(path: String, report: Report) {
    self.path = path
    self.report = report
  }
}
