import Documents
import Mapping
import PolicyModel
import TestSupport
import Testing
import Translation

/// What a row writes without a remark it reads back as it was, for every row of every table.
@Suite struct RowRoundTripTests {
  @Test(arguments: Sample.formats)
  func whatIsWrittenExactlyIsReadBack(_ format: String) throws {
    let table = try Sample.translator.registry.backend(format).table
    let dialect = try Sample.translator.registry.dialect(table.dialect)
    let fields = FieldSpace([table])
    var random = RandomValue(seed: 7)
    var exact = 0
    for row in FieldDefinition.Holder.allCases.flatMap({ table.section($0).rows }) where Self.isConverted(row) {
      let definitions = row.fields.compactMap(fields.definition)
      let context = ConversionContext(fields: definitions, dialect: dialect)
      for _ in 0..<12 {
        let values = definitions.map { $0.id == "server.host" ? .text("mail.example.com") : Self.value($0, &random) }
        let written = row.conversion.write(values, context)
        guard let node = written.node, written.narrowed.isEmpty, written.unspelled.isEmpty else { continue }
        let again = try row.conversion.read(node, context)
        for (definition, pair) in zip(definitions, zip(values, again)) {
          let left = pair.0.map(definition.normalForm)
          #expect(pair.1.map(definition.normalForm) == left, "\(format): \(definition.id) as \(node.value)")
        }
        exact += 1
      }
    }
    #expect(exact > 30)
  }

  private static func isConverted(_ row: Row) -> Bool {
    guard row.support.isWritable, row.hasKey, row.constant == nil else { return false }
    switch row.conversion {
    case .certificate, .gather, .member: return false
    default: return true
    }
  }

  /// A value in normal form that the field takes everywhere.
  private static func value(_ field: FieldDefinition, _ random: inout RandomValue) -> FieldValue? {
    switch field.type {
    case .secret: return .secret(field.id == "certificate.data" ? Secret(random.data()) : Secret(random.secretText()))
    case .integer where field.id == "server.port": return .integer(random.random.number(1..<65536))
    case .template: return .text(Template([.literal("a"), .variable(.ownerEmail), .literal(" b")]))
    case .templateList: return .list(["kim@example.com", "${owner.upn}"])
    case .textList: return .list(["a", "b"])
    case .text where field.id == "server.path": return .text("/a/b")
    default: return random.value(of: field.type)
    }
  }
}
