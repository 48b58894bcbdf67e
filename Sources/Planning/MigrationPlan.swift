public import Mapping
public import Translation

/// What each way to another product would lose, the best way first.
public struct MigrationPlan: Sendable {
  /// The inputs, with their formats.
  public let sources: [(path: String, format: String)]
  /// The ways, ranked.
  public let routes: [Route]

  /// Creates a plan.
  public init(sources: [(path: String, format: String)], routes: [Route]) {
    self.sources = sources
    self.routes = routes
  }
}

/// One way: a format that a product takes.
public struct Route: Sendable {
  /// The format that is written.
  public let format: String
  /// The format in words.
  public let title: String
  /// The product that takes it; nil if the table names none.
  public let product: String?
  /// The platforms that it reaches.
  public let platforms: [String]
  /// The dialect of the product's variables; nil: it fills in none.
  public let variables: String?
  /// How the output gets into the product, each one a choice.
  public let deliveries: [Delivery]
  /// The reports of the inputs, one for each output.
  public let reports: [PlannedOutput]
  /// What is lost, the gravest first; equal sentences stand together.
  public let losses: [PlannedLoss]
  /// What is left to do by hand, in sentences, the gravest first.
  public let chores: [String]

  /// Creates a route.
  public init(
    format: String, title: String, product: String? = nil, platforms: [String], variables: String? = nil,
    deliveries: [Delivery], reports: [PlannedOutput], losses: [PlannedLoss], chores: [String]
  ) {
    self.format = format
    self.title = title
    self.product = product
    self.platforms = platforms
    self.variables = variables
    self.deliveries = deliveries
    self.reports = reports
    self.losses = losses
    self.chores = chores
  }

  /// All set fields of the inputs.
  public var total: Int { reports.reduce(0) { $0 + $1.report.fields.total } }
  /// How many set fields have a fate.
  public func count(_ fate: Fate) -> Int { reports.reduce(0) { $0 + $1.report.fields[fate] } }
  /// Set fields that arrive with the same meaning.
  public var kept: Int { count(.kept) + count(.converted) }
  /// The part of the set fields that arrives with the same meaning, 0 to 1.
  public var keptShare: Double { total == 0 ? 1 : Double(kept) / Double(total) }
  /// How many outcomes have a severity.
  public func outcomes(_ severity: Severity) -> Int {
    reports.reduce(0) { sum, output in sum + output.report.outcomes.count { $0.severity == severity } }
  }
}

/// One output of a route.
public struct PlannedOutput: Sendable {
  /// The input.
  public let path: String
  /// What became of its settings.
  public let report: Report

  /// Creates an output.
  public init(path: String, report: Report) {
    self.path = path
    self.report = report
  }
}

/// Something that a route loses.
public struct PlannedLoss: Sendable, Hashable {
  /// How much it matters.
  public let severity: Severity
  /// What became of it.
  public let fate: Fate
  /// The fields that it is about, without repetition.
  public let fields: [String]
  /// What happened, in a sentence.
  public let summary: String
  /// What to do, if there is something to do.
  public let remedy: String?
  /// How many settings.
  public let count: Int

  /// Creates a loss.
  public init(severity: Severity, fate: Fate, fields: [String], summary: String, remedy: String? = nil, count: Int) {
    self.severity = severity
    self.fate = fate
    self.fields = fields
    self.summary = summary
    self.remedy = remedy
    self.count = count
  }
}
