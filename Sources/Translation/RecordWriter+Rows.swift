import Documents
import Mapping
import PolicyModel

extension RecordWriter {
  func write(_ row: Row) {
    guard row.support.isWritable, row.hasKey, row.constant == nil else { return }
    let set = row.fields.filter { values[$0] != nil }
    if let when = row.when, !when.holds(lookup) {
      for field in set { obstruct(field, row.note?.trimmingSentence ?? "it is said only when \(when.summary)") }
      return
    }
    if row.isVendorBound, source.table.vendor != exporter.table.vendor, source.table.format != FormatRegistry.canonical
    {
      for field in set { obstruct(field, "it means something only to products of \(source.table.vendor)") }
      return
    }
    let threshold = exporter.options.evidence
    if let evidence = row.evidence, evidence > threshold {
      for field in set {
        obstruct(field, "its key is only \(evidence.rawValue), below the evidence that was asked for")
      }
      return
    }
    if case .certificate(let form) = row.conversion {
      writeReference(row, form)
    } else if set.isEmpty {
      writeUnset(row)
    } else {
      writeSet(row, set)
    }
  }

  func obstruct(_ field: String, _ reason: String) {
    if output.trace.obstacles[key(field)] == nil { output.trace.obstacles[key(field)] = reason }
  }

  func convert(_ row: Row, _ values: [FieldValue?]) -> WrittenValue {
    let context = ConversionContext(
      fields: exporter.fields.definitions(row), dialect: exporter.dialect,
      daysRounding: exporter.options.daysRounding, ignoresProvisos: exporter.isSameFormat, lookup: lookup)
    return row.conversion.write(values, context)
  }

  private func writeSet(_ row: Row, _ set: [String]) {
    if holdBack(row, set) { return }
    var written = convert(row, row.fields.map { values[$0] ?? companion($0, row) })
    guard let converted = written.node else {
      let reason = written.obstacle ?? "the value cannot be said"
      for field in set { obstruct(field, reason) }
      return
    }
    var node = converted.mappingTexts(exporter.representable)
    if node != converted, let secret = set.first(where: { values[$0]?.isSecret == true }) {
      // A password without one of its characters is another password.
      return output.trace.note(
        .needsInput(
          reason: "it holds characters that the syntax cannot hold",
          remedy: "Give it in the target product, or choose another."),
        for: key(secret))
    }
    guard let again = reread(node, row) else {
      for field in set { obstruct(field, "the value would be read as another one") }
      return
    }
    compare(again, row, isCleaned: node != converted, &written)
    restrictSettings(&node, row)
    place(node, row, origin: .written, for: set)
    note(written, row, set)
    noteImplied(node, row, set)
  }

  /// What the target reads in a value; nil if it is none, or if empty text takes its place.
  private func reread(_ node: Node, _ row: Row) -> [FieldValue?]? {
    if node.text?.isEmpty == true { return nil }
    let context = ConversionContext(fields: exporter.fields.definitions(row), dialect: exporter.dialect)
    return try? row.conversion.read(node, context)
  }

  /// A value that the target would read otherwise is not the same, whatever the conversion believes.
  private func compare(_ again: [FieldValue?], _ row: Row, isCleaned: Bool, _ written: inout WrittenValue) {
    for (index, field) in row.fields.enumerated() {
      guard let value = values[field], written.narrowed[index] == nil, again.indices.contains(index) else { continue }
      let definition = exporter.fields.definition(field)
      guard value.isComparable,
        again[index].map({ definition?.normalForm($0) ?? $0 }) != (definition?.normalForm(value) ?? value)
      else { continue }
      if value.isText, !isCleaned {
        output.trace.note(
          .needsInput(
            reason: "the target would take a part of the text for a variable",
            remedy: "Change the text, or set it in the target product."), for: key(field))
      } else {
        written.narrowed[index] =
          isCleaned ? "characters that the syntax cannot hold were removed" : "the target reads it otherwise"
      }
    }
  }

  /// What a switch for several fields says of those that are not set.
  private func noteImplied(_ node: Node, _ row: Row, _ set: [String]) {
    guard case .map(let map) = row.conversion, set.count < row.fields.count, let read = try? map.read(node) else {
      return
    }
    for (field, value) in zip(row.fields, read) where values[field] == nil && stated(field)?.value != value {
      imply(field, "one key says it together with \(set.joined(separator: ", "))")
    }
  }

  /// The output says something of a field that nobody had said.
  func imply(_ field: String, _ rule: String) {
    if output.trace.drifts[key(field)] == nil { output.trace.drifts[key(field)] = rule }
  }

  /// A switch for several fields changes those that are not set as well: what they were must be known.
  private func companion(_ field: String, _ row: Row) -> FieldValue? {
    if case .map = row.conversion { stated(field)?.value } else { nil }
  }

  func place(_ node: Node, _ row: Row, origin: ExportTrace.Origin, for fields: [String]) {
    guard let key = row.key else { return }
    if case .gather = row.conversion {
      for member in node.object?.members ?? [] {
        put(member.value, at: Pointer([.key(member.key)]), origin: origin, for: fields)
      }
    } else {
      put(node, at: key, origin: origin, for: fields)
    }
    output.trace.keys.append(.init(record: record, pointer: row.isGathered ? base : base.appending(key), row: row))
    writeTwin(row, origin, fields)
  }

  private func writeTwin(_ row: Row, _ origin: ExportTrace.Origin, _ fields: [String]) {
    guard let twin = row.twin, let written = output.root[base.appending(row.key ?? Pointer())] else { return }
    let context = ConversionContext(fields: exporter.fields.definitions(row), dialect: exporter.dialect, lookup: lookup)
    guard let values = try? row.conversion.read(written, context),
      let node = twin.conversion.write(values, context).node
    else { return }
    put(node, at: twin.key, origin: origin, for: fields)
  }

  private func note(_ written: WrittenValue, _ row: Row, _ set: [String]) {
    for (index, reason) in written.narrowed {
      let field = row.fields[index]
      if values[field] != nil {
        output.trace.note(.narrowed(reason), for: key(field))
      } else {
        output.trace.drifts[key(field)] = reason
      }
    }
    if !written.unspelled.isEmpty {
      let tokens = Array(Set(written.unspelled)).sorted().joined(separator: ", ")
      for field in set where values[field]?.holdsVariables == true {
        output.trace.note(
          .needsInput(
            reason: "the target has no variable for \(tokens)",
            remedy:
              "Name the product that fills variables in with --variables, say with --owner-login what owners log in with, or make "
              + "an output for each owner: easpolicy expand."
          ),
          for: key(field))
      }
    }
    if let login = exporter.dialect.assumedLogin {
      for field in set where values[field]?.holds(login) == true {
        output.trace.note(.respelled(Self.loginCondition(login)), for: key(field))
      }
    }
    for field in set where moved[field] != nil {
      output.trace.note(.respelled("said as \(field), which takes its place"), for: key(field))
    }
  }

  /// What must hold of each owner where a product only says "the owner's login".
  static func loginCondition(_ login: Variable) -> String {
    login == .ownerUserName
      ? "each owner's user name must be the login name"
      : "each owner's user name must be the full address (\(login.name))"
  }
}

extension Row {
  /// The field without which the row says nothing: in a join the last one, elsewhere the first.
  var principalField: String {
    if case .join = conversion { fields[fields.count - 1] } else { fields[0] }
  }

  /// Whether the row's value is members of the record itself.
  fileprivate var isGathered: Bool {
    if case .gather = conversion { true } else { false }
  }
}

extension FieldValue {
  /// Whether two values can be held against each other: secrets and settings are carried as they are.
  fileprivate var isComparable: Bool {
    switch self {
    case .secret, .settings, .certificate: false
    default: true
    }
  }

  fileprivate var isSecret: Bool {
    if case .secret = self { true } else { false }
  }

  fileprivate var isText: Bool {
    switch self {
    case .text, .list: true
    default: false
    }
  }

  /// Whether text holds a variable.
  func holds(_ variable: Variable) -> Bool {
    if case .text(let template) = self { template.segments.contains(.variable(variable)) } else { false }
  }

  /// Whether text holds variables.
  var holdsVariables: Bool {
    switch self {
    case .text(let template): template.literal == nil
    case .list(let items): items.contains { $0.literal == nil }
    default: false
    }
  }
}
