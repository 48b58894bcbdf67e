import Mapping
import PolicyModel
import Translation

/// What tables look at in the values of texts.
struct ValueRules {
  private let compared: Set<String>
  private let target: MappingTable

  init(tables: [MappingTable], target: MappingTable) {
    self.target = target
    compared = Set(tables.flatMap(Self.comparedFields))
  }

  /// Whether a translation may depend on more of a field's text than whether it holds an `@`.
  func lookInto(_ key: FieldKey) -> Bool {
    if key.field == Field<Template>.serverHost.id || compared.contains(key.field) { return true }
    return rows(of: [key.field]).contains { row in
      (Self.looksInside(row.conversion) || row.twin.map { Self.looksInside($0.conversion) } ?? false)
    }
  }

  /// The characters at which the target takes texts of fields apart.
  func separators(of fields: Set<String>) -> [UInt8] {
    rows(of: fields).flatMap { row in
      [row.conversion, row.twin?.conversion].compactMap(\.self).flatMap { Self.separator(of: $0).utf8 }
    }
  }

  /// The rows that write fields, or those that take their place.
  private func rows(of fields: Set<String>) -> [Row] {
    let written = fields.union(fields.compactMap { FieldCatalogue.definition($0)?.supersededBy })
    return target.allRows.filter { !written.isDisjoint(with: $0.fields) }
  }

  private static func looksInside(_ conversion: Conversion) -> Bool {
    switch conversion {
    case .plain, .list, .spill, .gather, .settings: false
    case .join(_, let exception): exception != nil && exception != "@"
    default: true
    }
  }

  private static func separator(of conversion: Conversion) -> String {
    switch conversion {
    case .join(let separator, _), .list(let separator, _), .spill(let separator, _, _): separator
    default: ""
    }
  }

  /// Fields whose texts are compared with others.
  private static func comparedFields(_ table: MappingTable) -> [String] {
    table.allConditions.flatMap(texts) + table.allRows.filter { isText($0.constant) }.flatMap(\.fields)
  }

  private static func texts(_ condition: Condition) -> [String] {
    switch condition {
    case .isOne(let field, let values): values.contains(where: isText) ? [field] : []
    case .isSet: []
    case .all(let conditions), .any(let conditions): conditions.flatMap(texts)
    case .not(let condition): texts(condition)
    }
  }

  /// A text with variables is no longer equal to anything once it is filled in.
  private static func isText(_ value: FieldValue?) -> Bool {
    if case .text(let template)? = value { template.literal != nil } else { false }
  }
}

extension MappingTable {
  fileprivate var allEntries: [Entry] { profile.entries + accounts.entries + certificates.entries }

  fileprivate var allRows: [Row] { profile.rows + accounts.rows + certificates.rows }

  /// Every condition that may change what is written.
  fileprivate var allConditions: [Condition] {
    let alternatives = allEntries.flatMap { entry -> [Alternative] in
      if case .choice(let choice) = entry { choice.alternatives } else { [] }
    }
    return alternatives.compactMap(\.when) + allRows.flatMap(\.conditions)
  }
}

extension Row {
  fileprivate var conditions: [Condition] {
    var conditions = [when].compactMap(\.self)
    if case .when(let condition) = required { conditions.append(condition) }
    if case .map(let map) = conversion { conditions += map.entries.compactMap(\.provided) }
    return conditions
  }
}
