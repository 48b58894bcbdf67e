import Documents
import PolicyModel
import TestSupport
import Testing
import Translation

@testable import Mapping

/// Every table speaks of every field, and a table that stops doing so is refused.
@Suite struct TotalityTests {
  private static let registry = Sample.translator.registry
  private static let formats = registry.formats.filter { $0 != FormatRegistry.canonical }
  private static let sections = [
    ("profile", FieldDefinition.Holder.profile), ("accounts", .account), ("certificates", .certificate),
  ]

  /// Removes each row in turn; where it was the only one to speak of a field, the loader must name that field.
  @Test(arguments: formats)
  func withoutAnyRowAFieldIsMissed(_ format: String) throws {
    let root = try Self.tree(format)
    let locals = Set(try Self.registry.backend(format).table.localFields.map(\.id))
    var removed = 0
    for (key, holder) in Self.sections {
      let section = Pointer([.key(key), .key("rows")])
      let rows = try #require(root[section]?.items)
      let speakers = rows.map { Self.fields($0, holder) }
      for index in rows.indices {
        let others = Set(speakers.indices.filter { $0 != index }.flatMap { speakers[$0] })
        let missed = Set(speakers[index]).subtracting(others).subtracting(locals)
        guard !missed.isEmpty else { continue }
        var remaining = rows
        remaining.remove(at: index)
        let messages = Self.faults(root.replacing(key, by: remaining)).map(\.message)
        for field in missed { #expect(messages.contains("no row speaks of \(field)"), "\(format): \(field)") }
        removed += 1
      }
    }
    #expect(removed > 20)
  }

  @Test(arguments: formats)
  func theFaultStandsAtTheSection(_ format: String) throws {
    let text = try #require(Self.registry.tableText(format))
    let lines = String(decoding: text, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let end = try #require(lines.firstIndex { $0 == "certificates:" })
    let shortened = lines[..<end] + ["certificates:", "  rows: []"]
    let faults = try #require(throws: TableFaults.self) {
      try TableLoader.table(file: "x.yaml", text: Array(shortened.joined(separator: "\n").utf8))
    }.faults
    #expect(faults.count >= FieldCatalogue.fields(of: .certificate).count)
    #expect(faults[0].description == "x.yaml:\(end + 2):3: no row speaks of certificate.kind")
  }

  private static func tree(_ format: String) throws -> Node {
    try YAMLCodec().decode(try #require(registry.tableText(format)), limits: .standard).node
  }

  private static func faults(_ root: Node) -> [TableFault] {
    let faults = FaultCollector(file: "x.yaml")
    guard let object = TableObject(root, Grammar.header, faults) else { return faults.faults }
    _ = HeaderReader(object: object, faults: faults).table()
    return faults.faults
  }

  /// The fields that a row or the alternatives of a choice speak of.
  private static func fields(_ row: Node, _ holder: FieldDefinition.Holder) -> [String] {
    if let alternatives = row.object?["of"]?.object?.members {
      return alternatives.flatMap {
        ($0.value.items ?? $0.value.object?["rows"]?.items ?? []).flatMap { fields($0, holder) }
      }
    }
    let names = row.object?["fields"]?.items?.compactMap(\.text) ?? [row.object?["field"]?.text].compactMap(\.self)
    return names.flatMap { name in
      guard name.hasSuffix(".*") else { return [name] }
      return FieldCatalogue.fields(of: holder).map(\.id).filter { $0.hasPrefix(name.dropLast()) }
    }
  }
}

extension Node {
  fileprivate func replacing(_ section: String, by rows: [Node]) -> Node {
    var root = object ?? Object()
    var part = root[section]?.object ?? Object()
    part["rows"] = .array(rows)
    root[section]?.value = .object(part)
    return Node(.object(root))
  }
}
