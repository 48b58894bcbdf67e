import Documents
import PolicyModel

/// Finds out what the columns of one header mean.
struct ColumnMatching {
  let header: [String]
  /// The names in normal form.
  let normal: [String]
  let facts: OwnerColumnFacts

  init(header: [String], facts: OwnerColumnFacts) {
    self.header = header
    self.facts = facts
    normal = header.map(OwnerColumnFacts.normalForm)
  }

  /// The columns that mappings name.
  func mapped(_ mappings: [ColumnMapping]) throws(InputFault) -> [OwnerColumns.Column] {
    var found: [OwnerColumns.Column] = []
    for mapping in mappings {
      let index = try index(of: mapping)
      guard !found.contains(where: { $0.variable == mapping.variable }) else {
        throw fault(
          .duplicateKey, "\(mapping.variable.name) is given two columns.", "Give each variable one column.")
      }
      found.append(OwnerColumns.Column(index: index, name: header[index], variable: mapping.variable))
    }
    return found
  }

  /// All columns that are read: those of mappings, and those whose names are known.
  func known(beside mapped: [OwnerColumns.Column]) throws(InputFault) -> [OwnerColumns.Column] {
    var found = mapped
    let settled = Set(mapped.map(\.variable))
    for index in header.indices where !mapped.contains(where: { $0.index == index }) {
      guard let variable = variable(at: index), !settled.contains(variable) else { continue }
      if let other = found.first(where: { $0.variable == variable }) {
        throw fault(
          .duplicateKey,
          "The columns \(quoted(other.name)) and \(quoted(header[index])) both mean \(variable.name).",
          "Say which one is meant: --column \(variable.name)=COLUMN.")
      }
      found.append(OwnerColumns.Column(index: index, name: header[index], variable: variable))
    }
    guard !found.isEmpty else { throw noneKnown }
    return found.sorted { $0.index < $1.index }
  }

  private func variable(at index: Int) -> Variable? {
    guard let meaning = facts.meanings[normal[index]] else { return nil }
    if let unless = meaning.unless, normal.contains(unless) { return nil }
    return meaning.variable
  }

  /// The name as it stands goes before one that differs in case or separators.
  private func index(of mapping: ColumnMapping) throws(InputFault) -> Int {
    let exact = header.indices.filter { header[$0] == mapping.column }
    let form = OwnerColumnFacts.normalForm(mapping.column)
    let loose = header.indices.filter { !form.isEmpty && normal[$0] == form }
    let found = exact.isEmpty ? loose : exact
    guard let first = found.first else {
      throw fault(
        .unknownWord, "There is no column \(quoted(mapping.column)).\(namesIfHeader)",
        "Correct the name after --column \(mapping.variable.name)=.")
    }
    guard found.count == 1 else {
      throw fault(.duplicateKey, "There are \(found.count) columns \(quoted(mapping.column)).", "Rename one of them.")
    }
    return first
  }

  /// The names of a first line that certainly is a header.
  private var namesIfHeader: String {
    guard header.indices.contains(where: { variable(at: $0) != nil }) else { return "" }
    let names = header.prefix(20).map(quoted).joined(separator: ", ")
    return " There are \(names)\(header.count > 20 ? " and more" : "")."
  }

  private var noneKnown: InputFault {
    let columns = header.count == 1 ? "The one column of the list" : "None of the \(header.count) columns of the list"
    let verb = header.count == 1 ? " is not known" : " is known"
    return fault(
      .unrecognisedFormat, "\(columns)\(verb).",
      "Give the list a first line with names such as email, upn, userName, displayName, or say what a column means: "
        + "--column owner.email=COLUMN.")
  }

  private func quoted(_ name: String) -> String { "\"\(name.prefix(60))\(name.count > 60 ? "..." : "")\"" }

  private func fault(_ code: FaultCode, _ summary: String, _ remedy: String) -> InputFault {
    InputFault(code, at: SourcePosition(line: 1, column: 1), summary: summary, remedy: remedy)
  }
}
