/// The types of restrictions, in the words of `app_restrictions.xml`.
public enum RestrictionType: String, Sendable, Hashable, CaseIterable {
  case bool, string, integer, choice, hidden, bundle
  case multiSelect = "multi-select"
  case bundleArray = "bundle_array"

  /// The type that a word of any form means: forms differ in case and in the signs between words only.
  init?(word: String) {
    let plain = Self.plain(word)
    guard let type = Self.allCases.first(where: { Self.plain($0.rawValue) == plain }) else { return nil }
    self = type
  }

  private static func plain(_ word: String) -> String { word.lowercased().filter { $0 != "-" && $0 != "_" } }

  /// What values of the type are, to end a sentence: `must be true or false`.
  var summary: String {
    switch self {
    case .bool: "true or false"
    case .string, .hidden: "text"
    case .integer: "a whole number between \(Int32.min) and \(Int32.max)"
    case .choice: "the text of one of its choices"
    case .multiSelect: "a list of texts"
    case .bundle: "an object"
    case .bundleArray: "a list of objects"
    }
  }

  var hasChoices: Bool { self == .choice || self == .multiSelect }
  var isContainer: Bool { self == .bundle || self == .bundleArray }
}
