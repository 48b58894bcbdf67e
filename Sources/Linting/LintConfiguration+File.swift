import Documents
public import Mapping
import Translation

extension LintConfiguration {
  private static let grammar = Grammar.Section(
    name: "configuration of lint", summary: "",
    keys: [
      ("disable", "Rules that are switched off: `{RULE: reason}`."),
      ("enable", "Rules that are switched on."),
      ("severity", "How much findings matter: `{RULE: error|warning|info}`."),
    ])

  /// Reads a configuration from YAML: `disable: {RULE: reason}`, `enable: [RULE]`, `severity: {RULE: warning}`.
  ///
  /// - Throws: ``TableFaults`` with file, line and column of each mistake.
  public init(file: String, yaml: [UInt8]) throws(TableFaults) {
    self.init()
    let faults = FaultCollector(file: file)
    let root = try TableLoader.document(file: file, text: yaml)
    if let object = TableObject(root, Self.grammar, faults) {
      for member in object.members("disable") { readDisabled(member, faults) }
      for item in object["enable"]?.items ?? [] { readEnabled(item, faults) }
      if let list = object["enable"], list.items == nil { object.fault(list, "enable must be a list of rules") }
      for member in object.members("severity") { readSeverity(member, faults) }
    }
    guard faults.faults.isEmpty else { throw TableFaults(faults.sorted) }
  }

  private mutating func readDisabled(_ member: Object.Member, _ faults: FaultCollector) {
    guard let reason = member.value.text, reason.contains(where: { !$0.isWhitespace }) else {
      return faults.report(member.value.position, "\(member.key) needs the reason why it is switched off, as text")
    }
    accept(member.keyPosition, faults) { (configuration) throws(UsageFault) in
      try configuration.disable(member.key, reason: reason)
    }
  }

  private mutating func readEnabled(_ item: Node, _ faults: FaultCollector) {
    guard let rule = item.text else { return faults.report(item.position, "enable must be a list of rules") }
    if disabled[rule] != nil { return faults.report(item.position, "\(rule) is switched off above") }
    accept(item.position, faults) { (configuration) throws(UsageFault) in try configuration.enable(rule) }
  }

  private mutating func readSeverity(_ member: Object.Member, _ faults: FaultCollector) {
    guard let severity = member.value.text.flatMap(Severity.init(rawValue:)), severity != .none else {
      return faults.report(member.value.position, "the severity of \(member.key) must be error, warning or info")
    }
    accept(member.keyPosition, faults) { (configuration) throws(UsageFault) in
      try configuration.setSeverity(severity, of: member.key)
    }
  }

  private mutating func accept(
    _ position: SourcePosition?, _ faults: FaultCollector,
    _ change: (inout LintConfiguration) throws(UsageFault) -> Void
  ) {
    do { try change(&self) } catch { faults.report(position, error.description) }
  }
}
