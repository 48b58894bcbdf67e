import Documents
import Translation

/// One run of the program.
struct SARIFRun {
  /// The subcommand.
  let command: String
  /// The paths that were looked at.
  let inputs: [String]
  let rules: [SARIFRule]
  let results: [SARIFResult]
  /// Why inputs could not be used.
  var notifications: [SARIFNotification] = []

  var node: Node {
    .object([
      ("tool", .object([("driver", driver)])),
      ("automationDetails", .object([("id", .string("easpolicy/\(command)/"))])),
      ("invocations", .array([invocation])),
      ("columnKind", .string("unicodeCodePoints")),
      ("artifacts", .array(artifacts)),
      ("results", .array(resultNodes)),
    ])
  }

  private var driver: Node {
    let codes = SARIFNotification.codes(of: notifications).map { SARIFRule($0).node }
    return .object(
      [
        ("name", .string("easpolicy")),
        ("fullName", .string("EASPolicyTranslator")),
        ("version", .string(ProgramVersion.current)),
        ("semanticVersion", .string(ProgramVersion.current)),
        ("rules", .array(rules.map(\.node))),
      ] + (codes.isEmpty ? [] : [("notifications", .array(codes))]))
  }

  private var invocation: Node {
    let codes = SARIFNotification.codes(of: notifications)
    let found = notifications.map { $0.node(index: codes.firstIndex(of: $0.fault.code), binaries: binaries) }
    return .object(
      [("executionSuccessful", .boolean(notifications.isEmpty))]
        + (found.isEmpty ? [] : [("toolExecutionNotifications", .array(found))]))
  }

  /// Standard input is no artifact.
  private var artifacts: [Node] {
    var known: Set<String> = ["-"]
    return inputs.filter { known.insert($0).inserted }.map { path in
      .object([
        ("location", SARIFText.artifact(path)), ("roles", .array([.string("analysisTarget")])),
      ])
    }
  }

  /// Files whose places are offsets; no line is told of them.
  private var binaries: Set<String> {
    let places = results.flatMap { [$0.place] + $0.related } + notifications.map(\.place)
    return Set(places.filter { $0.location?.position?.line == 0 }.map(\.path))
  }

  private var resultNodes: [Node] {
    var seen: [SARIFFingerprint: Int] = [:]
    let indices = Dictionary(rules.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
    let binaries = binaries
    return results.map { result in
      let fingerprint = SARIFFingerprint(path: result.place.path, hash: result.hash)
      seen[fingerprint, default: 0] += 1
      return result.node(
        ruleIndex: indices[result.rule], repetition: seen[fingerprint] ?? 1, binaries: binaries)
    }
  }
}

/// What results of one file share that look alike but for their lines.
private struct SARIFFingerprint: Hashable {
  let path: String
  let hash: String
}
