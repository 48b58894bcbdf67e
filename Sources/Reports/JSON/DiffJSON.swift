import Comparison
import Documents
import PolicyModel
import Translation

/// How documents differ from one, for programs.
struct DiffJSON {
  let comparisons: [PolicyComparison]

  var node: Node {
    .object([
      ("easpolicyDiff", .integer(JSONReport.version)),
      ("same", .boolean(comparisons.allSatisfy(\.isSame))),
      ("strict", .boolean(comparisons.contains(where: \.isStrict))),
      ("comparisons", .array(comparisons.map(Self.comparison))),
    ])
  }

  private static func comparison(_ comparison: PolicyComparison) -> Node {
    .object([
      ("base", input(comparison.base)),
      ("other", input(comparison.other)),
      ("same", .boolean(comparison.isSame)),
      ("strict", .boolean(comparison.isStrict)),
      ("agreeing", .integer(comparison.agreeing)),
      ("counts", counts(comparison.differences)),
      ("consequences", JSONMembers.texts(comparison.consequences)),
      ("owners", tally(comparison.owners)),
      ("pairs", .array(comparison.pairs.map { pair($0, of: comparison) })),
    ])
  }

  private static func input(_ input: ComparedInput) -> Node {
    .object([
      ("path", .string(input.path)), ("formats", JSONMembers.texts(input.formats)),
      ("accounts", .integer(input.accounts)),
    ])
  }

  private static func counts(_ differences: [Difference]) -> Node {
    .object(
      Difference.Kind.allCases.map { kind in (kind.rawValue, .integer(differences.count { $0.kind == kind })) })
  }

  private static func pair(_ pair: RecordPair, of comparison: PolicyComparison) -> Node {
    .object([
      ("base", record(pair.base)),
      ("other", record(pair.other)),
      ("differences", .array(pair.differences.map { difference($0, counts: comparison.counts($0)) })),
    ])
  }

  private static func record(_ record: ComparedRecord?) -> Node {
    guard let record else { return Node(.null) }
    return .object([
      ("path", .string(record.path)),
      ("format", .string(record.format)),
      ("profile", .integer(record.profile + 1)),
      ("record", JSONMembers.record(record.record)),
      ("name", .string(record.name)),
      ("location", JSONMembers.location(record.location)),
    ])
  }

  private static func difference(_ difference: Difference, counts: Bool) -> Node {
    .object([
      ("kind", .string(difference.kind.rawValue)),
      ("counts", .boolean(counts)),
      ("field", .string(difference.field)),
      ("record", JSONMembers.record(difference.record)),
      ("gravity", .string(difference.gravity.rawValue)),
      ("base", statement(difference.base)),
      ("other", statement(difference.other)),
      ("limitedSide", JSONText.optional(difference.limitedSide?.rawValue)),
      ("reason", .string(difference.reason)),
      ("consequence", JSONText.optional(difference.consequence)),
      ("owners", tally(difference.owners)),
    ])
  }

  private static func statement(_ statement: Statement) -> Node {
    .object([
      ("value", JSONText.optional(statement.value)),
      ("origin", .string(statement.origin.rawValue)),
      ("location", JSONMembers.location(statement.location)),
    ])
  }

  private static func tally(_ tally: OwnerTally?) -> Node {
    guard let tally else { return Node(.null) }
    return .object([
      ("total", .integer(tally.total)),
      ("same", .integer(tally.same)),
      ("differing", .array(tally.differing.map(person))),
      ("incomplete", .array(tally.incomplete.map(person))),
      ("reason", JSONText.optional(tally.reason)),
    ])
  }

  private static func person(_ person: OwnerTally.Person) -> Node {
    .object([("line", .integer(person.line)), ("name", .string(person.name))])
  }
}
