import Documents
import Mapping
import Planning
import Translation

/// What each way to another product would lose, for programs.
struct PlanJSON {
  let plan: MigrationPlan

  var node: Node {
    .object([
      ("easpolicyPlan", .integer(JSONReport.version)),
      (
        "sources",
        .array(
          plan.sources.map { source in
            .object([
              ("path", .string(source.path)), ("format", .string(source.format)),
              ("accounts", .integer(source.accounts)),
            ])
          })
      ),
      ("routes", .array(plan.routes.enumerated().map { Self.route($0.element, rank: $0.offset + 1) })),
    ])
  }

  private static func route(_ route: Route, rank: Int) -> Node {
    .object([
      ("rank", .integer(rank)),
      ("format", .string(route.format)),
      ("title", .string(route.title)),
      ("product", .string(route.product)),
      ("platforms", JSONMembers.texts(route.platforms)),
      ("variables", JSONText.optional(route.variables)),
      ("deliveries", .array(route.deliveries.map(delivery))),
      ("envelopes", .array(route.envelopes.map(Node.string))),
      ("keptShare", share(route.keptShare)),
      ("fields", fields(route)),
      ("outcomes", outcomes(route)),
      ("losses", .array(route.losses.map(loss))),
      ("chores", JSONMembers.texts(route.chores)),
      ("reports", .array(route.outputs.map { TranslateJSON.node($0.report, path: $0.path, output: nil) })),
    ])
  }

  private static func delivery(_ delivery: Delivery) -> Node {
    .object([
      ("product", .string(delivery.product)), ("how", .string(delivery.how.rawValue)),
      ("place", .string(delivery.place)), ("variables", JSONText.optional(delivery.variables)),
      ("note", JSONText.optional(delivery.note)),
    ])
  }

  /// A part of one, with four digits.
  private static func share(_ share: Double) -> Node {
    let parts = Int((min(max(share, 0), 1) * 10_000).rounded())
    let digits = String(parts % 10_000)
    return Node(.number(Number(text: "\(parts / 10_000)." + String(repeating: "0", count: 4 - digits.count) + digits)))
  }

  private static func fields(_ route: Route) -> Node {
    .object([("total", .integer(route.total))] + Fate.ofFields.map { ($0.rawValue, .integer(route.count($0))) })
  }

  private static func outcomes(_ route: Route) -> Node {
    .object(Severity.allCases.reversed().map { ($0.rawValue, .integer(route.outcomes($0))) })
  }

  private static func loss(_ loss: PlannedLoss) -> Node {
    .object([
      ("severity", .string(loss.severity.rawValue)),
      ("fate", .string(loss.fate.rawValue)),
      ("code", .string(loss.code.rawValue)),
      ("fields", JSONMembers.texts(loss.fields)),
      ("summary", .string(loss.summary)),
      ("remedy", JSONText.optional(loss.remedy)),
      ("count", .integer(loss.count)),
    ])
  }
}

extension Fate {
  /// The fates of source leaves, in the order of reports.
  static let ofLeaves: [Fate] = [.claimed, .ignored, .foreign, .unrecognised]
  /// The fates of set fields, in the order of reports.
  static let ofFields: [Fate] = [.kept, .converted, .narrowed, .dropped, .needsInput]
  /// The fates of output leaves, in the order of reports.
  static let ofOutput: [Fate] = [.written, .spelledOut, .derived, .constant, .carried]
}
