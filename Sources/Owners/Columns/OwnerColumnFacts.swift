import Documents
import MappingTables
import PolicyModel

/// What columns are called, from `Mappings/facts/owner-columns.yaml`.
struct OwnerColumnFacts: Sendable {
  /// What a column means.
  struct Meaning: Sendable, Hashable {
    let variable: Variable
    /// The column beside which this one means something else; its normal form.
    let unless: String?
  }

  /// What a name in normal form means.
  let meanings: [String: Meaning]
  /// Known columns that no profile needs, in normal form, with the reason.
  let ignored: [String: String]

  /// The names, in normal form, of columns that hold tags.
  let tags: Set<String>

  /// A list of facts that cannot be read is empty; a test reads all of them.
  static let builtIn = OwnerColumnFacts(yaml: EmbeddedTables.facts.first { $0.name == "owner-columns" }?.text)

  private init(yaml: StaticString?) {
    let document = yaml.flatMap { try? YAMLCodec().decode(Array($0.bytes)).node }
    var meanings: [String: Meaning] = [:]
    for entry in document?.object?["columns"]?.items ?? [] {
      guard let name = entry.object?["name"]?.text,
        let variable = entry.object?["variable"]?.text.flatMap(Variable.init(named:))
      else { continue }
      let unless = entry.object?["unless"]?.text.map(Self.normalForm)
      meanings[Self.normalForm(name)] = Meaning(variable: variable, unless: unless)
    }
    for (name, variable) in Self.canonical where meanings[name] == nil {
      meanings[name] = Meaning(variable: variable, unless: nil)
    }
    self.meanings = meanings
    let entries = (document?.object?["ignored"]?.items ?? []).compactMap { entry -> (String, String)? in
      guard let name = entry.object?["name"]?.text else { return nil }
      return (Self.normalForm(name), entry.object?["reason"]?.text ?? "")
    }
    ignored = Dictionary(entries) { first, _ in first }
    tags = Set(
      (document?.object?["ignored"]?.items ?? []).compactMap { entry in
        entry.object?["holds"]?.text == "tags" ? entry.object?["name"]?.text.map(Self.normalForm) : nil
      })
  }

  /// Canonical names; the last part alone for owners, whose last parts name nothing else.
  private static let canonical: [(String, Variable)] = {
    let custom = (1...99).map { "owner.custom(\($0))" }
    return (Variable.names + custom).compactMap(Variable.init(named:)).flatMap { variable in
      let last = variable.name.split(separator: ".").last.map(String.init) ?? ""
      let names = variable.name.hasPrefix("owner.") ? [variable.name, last] : [variable.name]
      return names.map { (normalForm($0), variable) }
    }
  }()

  /// The name without case, spaces and separators.
  static func normalForm(_ name: String) -> String {
    String(name.lowercased().filter { $0.isLetter || $0.isNumber })
  }
}

extension StaticString {
  /// The text as bytes.
  fileprivate var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount) }
}
