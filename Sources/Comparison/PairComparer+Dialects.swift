import Mapping
import PolicyModel
import Translation

/// One way to read a text.
private typealias Reading = (dialect: String?, value: FieldValue)

extension PairComparer {
  /// The dialects by which two texts would mean the same, if what looks like variables in them is some; nil: in no way.
  func dialects(_ base: Sight, _ other: Sight, of definition: FieldDefinition) -> [String]? {
    guard !base.suspects.isEmpty || !other.suspects.isEmpty else { return nil }
    for left in readings(base) {
      for right in readings(other)
      where ValueEquality.areEqual(left.value, right.value, of: definition) == true {
        return Set([left.dialect, right.dialect].compactMap(\.self)).sorted()
      }
    }
    return nil
  }

  private func readings(_ sight: Sight) -> [Reading] {
    guard let value = sight.value else { return [] }
    guard case .text(let template) = value, let text = template.literal else { return [(nil, value)] }
    return [(nil, value)]
      + sight.suspects.compactMap { id in
        (try? registry.dialect(id)).map { (id, .text($0.parse(text))) }
      }
  }
}
