import AppSchemas
import Documents
import Mapping
import PolicyModel

/// What is neither a leaf nor a set field and still must be said.
struct RemarkLedger {
  let books: Books
  private let keys: [RecordID: [ExportTrace.WrittenKey]]

  init(books: Books) {
    self.books = books
    keys = Dictionary(grouping: books.targetTrace.keys, by: \.record)
  }

  func outcomes() -> [Outcome] {
    drifts() + missing() + provisional() + conflicts() + withoutEffect() + suspects()
      + CertificateLedger(books: books).outcomes() + formats()
      + decoded()
  }

  /// Unset in the source, and the target's product does otherwise.
  private func drifts() -> [Outcome] {
    let forced = books.targetTrace.drifts.sorted { ($0.key.record, $0.key.field) < ($1.key.record, $1.key.field) }.map {
      key, reason in
      Outcome(
        .defaultDrift, .drift, books.gravity(key), key: key, summary: "\(key.field) was not set and changes: \(reason)."
      )
    }
    guard !books.isSameFormat else { return forced }
    return forced
      + books.source.profile.records.flatMap { record in
        books.fields.fields(of: record.holder).compactMap { drift(FieldKey(record, $0.id)) }
      }
  }

  private func drift(_ key: FieldKey) -> Outcome? {
    guard books.source.profile[key.record][key.field] == nil, books.targetTrace.drifts[key] == nil,
      let before = books.source.stated(key), before.origin != .modelled, !isSaid(key),
      let after = books.targetValues.stated(key), after.origin != .modelled, after.value != before.value
    else { return nil }
    return Outcome(
      .defaultDrift, .drift, books.gravity(key, of: before.value), key: key,
      summary:
        "\(key.field) was not set: \(before.value.summary) with the source's product becomes \(after.value.summary) with the target's.",
      remedy: books.fields.definition(key.field)?.consequence)
  }

  private func isSaid(_ key: FieldKey) -> Bool {
    (keys[key.record] ?? []).contains { $0.row.says(key.field) } || books.targetTrace.said[key] != nil
  }

  private func missing() -> [Outcome] {
    books.targetTrace.missing.map { missing in
      let key = missing.field.map { FieldKey(missing.record, $0) }
      return Outcome(
        .valueMissing, .missing, key.map(books.gravity) ?? .identity, key: key,
        target: books.target(books.targetTrace.places[missing.record]),
        summary: missing.summary,
        remedy: remedy(missing))
    }
  }

  private func remedy(_ missing: ExportTrace.Missing) -> String? {
    let ways = missing.isVariable ? "name the product with --variables, or make an output for each owner" : nil
    guard let field = missing.field else { return ways.map { "\($0.prefix(1).uppercased())\($0.dropFirst())." } }
    return "Give it with --set \(field)=VALUE" + (ways.map { ", \($0): easpolicy expand." } ?? ".")
  }

  private func provisional() -> [Outcome] {
    let rule = books.target.inferredKeys
    let keys = books.targetTrace.keys.filter { $0.row.evidence == .inferred }
    return keys.map { written in
      let name = written.row.key?.keyPath ?? ""
      let key = written.row.fields.first.map { FieldKey(written.record, $0) }
      let place = books.target(written.pointer, of: key)
      if written.row.source == ResolvedTable.source {
        return Outcome(
          .schemaUnresolved, .provisional, rule.gravity, key: key, target: place,
          summary: "The value of \(name) is a guess: the app's schema gives the key, and only refers to the values.",
          remedy: "Get the schema from an API, which gives the values, or compare with a real export.")
      }
      return Outcome(
        .keyProvisional, .provisional, rule.gravity, key: key, target: place,
        summary: "The key \(name) is a guess that no source confirms." + (rule.note.map { " \($0)" } ?? ""),
        remedy: "Compare with a real export or with the app's schema before you rely on it.")
    }
  }

  private func conflicts() -> [Outcome] {
    books.sourceTrace.conflicts.map { conflict in
      Outcome(
        .twinsConflict, .conflict, books.gravity(conflict.field), key: conflict.field,
        source: books.location(conflict.loser),
        summary: "\(conflict.winner) and \(conflict.loser) say opposite things; \(conflict.winner) was believed.",
        remedy: "Make them agree in the source.")
    }
  }

  /// A spelling is never guessed from the text alone, but a person should look.
  private func suspects() -> [Outcome] {
    let found = books.sourceTrace.suspects.sorted { ($0.key.record, $0.key.field) < ($1.key.record, $1.key.field) }
    return found.map { key, dialects in
      let whose = dialects.isEmpty ? "that nobody here knows" : "of \(dialects.joined(separator: " or "))"
      return Outcome(
        .variableSuspected, .noEffect, .identity, key: key, source: books.location(key),
        summary: "\(key.field) holds text that looks like a variable \(whose); it was taken as it stands.",
        remedy: "If it is one, name the product with --from-variables, or write the value.")
    }
  }

  private func withoutEffect() -> [Outcome] {
    books.targetTrace.keys.compactMap { written in
      guard let (platform, needed) = tooOld(written.row) else { return nil }
      let key = written.row.fields.first.map { FieldKey(written.record, $0) }
      return Outcome(
        .keyWithoutEffect, .noEffect, .behaviour, key: key, target: books.target(written.pointer, of: key),
        summary: "\(written.row.key?.keyPath ?? "") needs \(platform) \(needed); older devices ignore it.",
        remedy: "Update the devices, or do not count on it.")
    }
  }

  private func tooOld(_ row: Row) -> (platform: String, needed: String)? {
    for (platform, needed) in row.since.sorted(by: { $0.key < $1.key }) {
      guard let minimum = books.options.minimumVersions[platform] else { continue }
      if Version(minimum) < Version(needed) { return (platform, needed) }
    }
    return nil
  }

  private func formats() -> [Outcome] {
    let record = RecordID.account(0)
    var outcomes = books.target.requires.compactMap { prerequisite -> Outcome? in
      guard prerequisite.when?.holds(books.source.lookup(record)) ?? true else { return nil }
      let gravity: Gravity = prerequisite.when == nil ? .bookkeeping : .behaviour
      return Outcome(.companionRequired, .noEffect, gravity, summary: prerequisite.note)
    }
    if let deprecated = books.target.deprecated {
      outcomes.append(
        Outcome(
          .formatDeprecated, .noEffect, .behaviour,
          summary: "\(books.target.title) is deprecated since \(deprecated.since).", remedy: deprecated.instead))
    }
    return outcomes
  }

  private func decoded() -> [Outcome] {
    books.remarks.map { remark in
      guard let remedy = remark.remedy else {
        return Outcome(.inputDecoded, .decoded, .bookkeeping, summary: remark.summary)
      }
      return Outcome(
        .inputIrregular, .noEffect, .behaviour,
        source: remark.position.map { Location(pointer: Pointer(), position: $0) }, summary: remark.summary,
        remedy: remedy)
    }
  }
}

extension Row {
  /// Whether a written key says something of a field that was not set: a port or a domain may be left out of a text.
  fileprivate func says(_ field: String) -> Bool {
    switch conversion {
    case .hostPort: fields.first == field
    case .join: fields.last == field
    default: fields.contains(field)
    }
  }
}
