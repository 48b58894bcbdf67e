import Mapping
import PolicyModel
import Translation

/// Which variables a profile uses, and what about their values can change its translation.
struct VariableUses {
  /// The variables, each once; the place of a variable is its slot.
  let variables: [Variable]
  /// Spellings that no dialect knows, with the field that holds each; their slots follow those of the variables.
  let unknown: [(spelling: String, key: FieldKey)]
  /// The fields that hold each variable.
  let fields: [Variable: [FieldKey]]
  /// Slots whose values the translation may look into: each value is translated by itself.
  let exact: Set<Int>
  /// Tells values that mean nothing else.
  let usual: UsualText
  /// Whether literal text stands so before a variable that both together could be taken for a variable of a product.
  let isRisky: Bool

  init(_ uses: [TemplateUse], source: MappingTable, target: MappingTable, dialects: [Dialect]) {
    var variables: [Variable] = []
    var unknown: [(spelling: String, key: FieldKey)] = []
    var fields: [Variable: [FieldKey]] = [:]
    for use in uses {
      for segment in use.template.segments {
        switch segment {
        case .literal: break
        case .variable(let variable):
          if !variables.contains(variable) { variables.append(variable) }
          if let key = use.key, fields[variable]?.contains(key) != true { fields[variable, default: []].append(key) }
        case .unknownVariable(let spelling, _):
          guard let key = use.key, !unknown.contains(where: { $0.spelling == spelling }) else { continue }
          unknown.append((spelling, key))
        }
      }
    }
    let rules = ValueRules(tables: [source, target], target: target)
    self.variables = variables
    self.unknown = unknown
    self.fields = fields
    exact = Set(
      variables.indices.filter { slot in (fields[variables[slot]] ?? []).contains { rules.lookInto($0) } })
    let held = Set(fields.values.flatMap { $0.map(\.field) })
    let openings = dialects.flatMap { Array($0.open.utf8) + Array($0.close.utf8) }
    usual = UsualText(except: openings + rules.separators(of: held))
    isRisky = uses.contains { Self.isRisky($0.template, Set(openings + Array("$%{".utf8))) }
  }

  /// The sentinels of all slots as a filling.
  var sentinels: Filling {
    var filling = Filling([:])
    for (slot, variable) in variables.enumerated() {
      filling.values[variable] = Sentinel.text(slot, holdsSign: variable.isAddress)
    }
    for (index, unknown) in unknown.enumerated() {
      filling.unknown[unknown.spelling] = Sentinel.text(variables.count + index, holdsSign: false)
    }
    return filling
  }

  /// Whether an opening character stands before a variable with nothing but letters, digits and signs of names between.
  private static func isRisky(_ template: Template, _ openings: Set<UInt8>) -> Bool {
    template.segments.dropLast().contains { segment in
      guard case .literal(let text) = segment else { return false }
      let tail = text.utf8.reversed().first { byte in
        let letter = byte | 0x20
        let isName = (0x61...0x7A).contains(letter) || (0x30...0x39).contains(byte) || byte >= 0x80
        return openings.contains(byte) || !isName && !"_.-()#:".utf8.contains(byte)
      }
      return tail.map(openings.contains) ?? false
    }
  }
}
