import Documents
import Mapping
import PolicyModel

extension RecordWriter {
  func write(_ choice: Choice) {
    guard let index = chosen(choice) else { return }
    let alternative = choice.alternatives[index]
    output.trace.alternatives[record, default: [:]][choice.key] = index
    let constants = alternative.rows.filter { $0.constant != nil }
    let spoken = constants.map { $0.fields[0] }.filter { values[$0] != nil && holds(constants, $0) }
    put(alternative.word, at: choice.key, origin: spoken.isEmpty ? .constant : .written, for: spoken)
    for row in constants { explain(row, alternative) }
    for row in alternative.rows where row.constant == nil { write(row) }
    obstructOthers(choice, besides: alternative)
  }

  /// What only another alternative could say.
  private func obstructOthers(_ choice: Choice, besides chosen: Alternative) {
    let said = Set(chosen.rows.flatMap(\.fields))
    for field in choice.alternatives.flatMap(\.rows).flatMap(\.fields)
    where values[field] != nil && !said.contains(field) {
      obstruct(field, "\(choice.key.keyPath) is \(chosen.word.scalarText ?? ""), which leaves no place for it")
    }
  }

  private func chosen(_ choice: Choice) -> Int? {
    choice.alternatives.firstIndex(where: fits) ?? choice.alternatives.indices.last
  }

  private func fits(_ alternative: Alternative) -> Bool {
    if let when = alternative.when { return when.holds(lookup) }
    return alternative.rows.filter { $0.constant != nil }.allSatisfy(holds)
  }

  private func holds(_ constants: [Row], _ field: String) -> Bool {
    constants.contains { $0.fields[0] == field && holds($0) }
  }

  /// Whether the record has the value that a constant stands for.
  private func holds(_ row: Row) -> Bool {
    // A login that nobody set is the one that the device owner has.
    guard let value = lookup(row.fields[0]) else { return row.constant == Row.ownerLogin }
    guard row.constant == Row.ownerLogin else { return value == row.constant }
    guard case .text(let template) = value, let variable = template.soleVariable else { return false }
    return Self.logins.contains(variable)
  }

  private static let logins: [Variable] = [.ownerUPN, .ownerEmail, .ownerUserName]

  private func explain(_ row: Row, _ alternative: Alternative) {
    let field = row.fields[0]
    guard let value = values[field] else {
      if stated(field)?.value != row.constant, let constant = row.constant {
        output.trace.implied[key(field)] =
          "\(alternative.word.scalarText ?? "") always means \(constant == Row.ownerLogin ? "the owner's login" : constant.summary)"
      }
      return
    }
    guard holds(row) else {
      let word = alternative.word.scalarText ?? ""
      return obstruct(field, "\(word) always means \(row.constant?.summary ?? "something else") there")
    }
    guard row.constant == Row.ownerLogin, case .text(let template) = value, let login = template.soleVariable else {
      return
    }
    output.trace.ownerLogin = login.name
    output.trace.note(.respelled(Self.loginCondition(login)), for: key(field))
  }
}
