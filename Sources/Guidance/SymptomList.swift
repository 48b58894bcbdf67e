public import Mapping

/// The known symptoms.
public struct SymptomList: Sendable {
  /// Sorted by group, and as the list has them.
  public let symptoms: [Symptom]
  /// Words that searches read as other words.
  let synonyms: [String: String]

  /// Reads the built-in list.
  ///
  /// - Throws: ``TableFaults`` if it is faulty.
  public init() throws(TableFaults) {
    let text = EmbeddedFacts.text("symptoms")
    try self.init(file: "Mappings/facts/symptoms.yaml", text: text)
  }

  /// Reads a list from YAML text.
  ///
  /// - Throws: ``TableFaults`` with file, line and column of each mistake.
  public init(file: String, text: [UInt8]) throws(TableFaults) {
    let found = try SymptomLoader.load(file: file, text: text)
    symptoms = SymptomGroup.allCases.flatMap { group in found.symptoms.filter { $0.group == group } }
    synonyms = found.synonyms
  }

  /// The symptom with an id; nil if there is none.
  public func symptom(_ id: String) -> Symptom? { symptoms.first { $0.id == id } }
}
