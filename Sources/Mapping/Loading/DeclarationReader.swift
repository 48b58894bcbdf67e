import Documents

/// Reads what a table declares for those who judge documents.
struct DeclarationReader {
  let object: TableObject
  let faults: FaultCollector

  func read(into table: inout MappingTable) {
    table.accountRestriction = accountRestriction(table)
    table.ownIdentifiers = object.objects("ownIdentifiers", Grammar.ownIdentifier).compactMap { entry in
      let prefix = entry.requiredText("prefix")
      return fact(entry, table).map { OwnIdentifier(prefix: prefix, fact: $0) }
    }
    table.restrictedPlatforms = object.objects("restrictedPlatforms", Grammar.restrictedPlatform).compactMap { entry in
      let platform = entry.requiredText("platform")
      if !platform.isEmpty, !table.platforms.contains(platform) {
        entry.fault(entry["platform"], "\(platform) is not among the table's platforms")
      }
      let (to, instead) = (entry.requiredText("to"), entry.requiredText("instead"))
      return fact(entry, table).map { RestrictedPlatform(platform: platform, to: to, instead: instead, fact: $0) }
    }
  }

  private func accountRestriction(_ table: MappingTable) -> AccountRestriction? {
    guard let node = object["accountRestriction"], let entry = TableObject(node, Grammar.accountRestriction, faults)
    else { return nil }
    let reader = DetectionReader(faults: faults)
    let tests = (entry["tests"]?.items ?? []).compactMap { reader.read($0) }
    if tests.isEmpty { entry.fault(nil, "an accountRestriction needs tests") }
    return fact(entry, table).map { AccountRestriction(tests: tests, fact: $0) }
  }

  private func fact(_ entry: TableObject, _ table: MappingTable) -> StatedFact? {
    let source = entry.requiredText("source")
    if !source.isEmpty, table.sources[source] == nil {
      entry.fault(entry["source"], "\(source) is not among the table's sources")
    }
    if entry["evidence"] == nil { entry.fault(nil, "a \(entry.grammar.name) needs evidence") }
    return entry.word("evidence", as: Evidence.self).map { StatedFact(evidence: $0, source: source) }
  }
}
