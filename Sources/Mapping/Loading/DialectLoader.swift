import Documents
import PolicyModel

/// Reads dialects, as strictly as tables.
public enum DialectLoader {
  /// Reads a dialect from YAML text.
  ///
  /// - Throws: ``TableFaults`` with file, line and column of each mistake.
  public static func dialect(file: String, text: [UInt8]) throws(TableFaults) -> Dialect {
    let faults = FaultCollector(file: file)
    let root = try TableLoader.document(file: file, text: text)
    guard let object = TableObject(root, Grammar.dialect, faults) else { throw TableFaults(faults.sorted) }
    let dialect = Dialect(
      id: object.requiredText("dialect"), title: object.requiredText("title"), open: object.requiredText("open"),
      close: object["close"]?.text ?? "", nameCharacters: characters(object), spellings: spellings(object),
      readOnly: readOnly(object), custom: object.text("custom"),
      wholeValuesOnly: object.boolean("wholeValuesOnly", default: false))
    guard faults.faults.isEmpty else { throw TableFaults(faults.sorted) }
    return dialect
  }

  /// `A-Za-z0-9_` as a set.
  private static func characters(_ object: TableObject) -> Set<Character> {
    var found: Set<Character> = []
    let scalars = Array(object.requiredText("characters").unicodeScalars)
    var index = 0
    while index < scalars.count {
      if index + 2 < scalars.count, scalars[index + 1] == "-", scalars[index].value <= scalars[index + 2].value {
        for value in scalars[index].value...scalars[index + 2].value {
          if let scalar = Unicode.Scalar(value) { found.insert(Character(scalar)) }
        }
        index += 3
      } else {
        found.insert(Character(scalars[index]))
        index += 1
      }
    }
    return found
  }

  private static func spellings(_ object: TableObject) -> [Variable: String] {
    let sources = Set(object.textMap("sources").keys)
    var found: [Variable: String] = [:]
    for member in object["variables"]?.object?.members ?? [] {
      guard let variable = Variable(named: member.key) else {
        object.faults.report(member.keyPosition, "unknown variable \(member.key)")
        continue
      }
      guard let spelling = member.value.object?["spelling"]?.text,
        member.value.object?["evidence"]?.text.flatMap(Evidence.init(rawValue:)) != nil,
        let source = member.value.object?["source"]?.text
      else {
        object.fault(member.value, "\(member.key) needs {spelling, evidence, source}")
        continue
      }
      if !sources.contains(source) { object.fault(member.value, "\(source) is not among the dialect's sources") }
      found[variable] = spelling
    }
    return found
  }

  private static func readOnly(_ object: TableObject) -> [String: Variable] {
    var found: [String: Variable] = [:]
    for (spelling, name) in object.textMap("readOnly") {
      guard let variable = Variable(named: name) else {
        object.fault(object["readOnly"], "unknown variable \(name)")
        continue
      }
      found[spelling] = variable
    }
    return found
  }
}
