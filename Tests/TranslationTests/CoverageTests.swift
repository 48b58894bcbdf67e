import Documents
import Mapping
import PolicyModel
import TestSupport
import Testing

@testable import Translation

/// Samples that leave nothing of a table untried.
@Suite struct CoverageTests {
  @Test(arguments: Sample.formats.filter { $0 != FormatRegistry.canonical })
  func samplesReachEveryKeyOfTheirTable(_ format: String) throws {
    let table = try Sample.translator.registry.backend(format).table
    var reached: Set<String> = []
    for sample in Sample.all where sample.format == format {
      let document = try sample.read()
      for profile in document.imported.profiles {
        for (record, place) in profile.trace.places {
          guard let node = document.imported.root[place] else { continue }
          reached.formUnion(Self.keys(node, table.section(record.holder), record.holder))
        }
      }
    }
    for holder in FieldDefinition.Holder.allCases {
      let all = table.section(holder).rows.compactMap { $0.key.map { "\(holder.rawValue) \($0.keyPath)" } }
      for key in all where !key.hasSuffix(" .") {
        #expect(reached.contains(key), "\(format): no sample has \(key)")
      }
    }
  }

  private static func keys(_ node: Node, _ section: Section, _ holder: FieldDefinition.Holder) -> [String] {
    section.rows.compactMap { row in
      guard let key = row.key, ([key] + row.aliases).contains(where: { node[$0] != nil }) else { return nil }
      return "\(holder.rawValue) \(key.keyPath)"
    }
  }

  @Test(arguments: Sample.formats)
  func everyRowThatLosesSomethingIsReached(_ format: String) throws {
    let table = try Sample.translator.registry.backend(format).table
    let set = try Self.fieldsOfAllSamples()
    for holder in FieldDefinition.Holder.allCases {
      for row in table.section(holder).rows where row.support == .none || row.support == .partial {
        #expect(row.fields.contains(where: set.contains), "\(format): no sample sets any of \(row.fields)")
      }
    }
  }

  private static func fieldsOfAllSamples() throws -> Set<String> {
    var fields: Set<String> = []
    for sample in Sample.all {
      for profile in try sample.read().imported.profiles {
        fields.formUnion(profile.profile.setFields.map(\.field))
      }
    }
    return fields
  }

  @Test(arguments: Sample.formats)
  func examplesOfRowsAreTrue(_ format: String) throws {
    let table = try Sample.translator.registry.backend(format).table
    let dialect = try Sample.translator.registry.dialect(table.dialect)
    let fields = FieldSpace([table])
    for row in FieldDefinition.Holder.allCases.flatMap({ table.section($0).rows }) {
      guard let example = row.example, let definition = fields.definition(row.fields[0]) else { continue }
      let context = ConversionContext(fields: fields.definitions(row), dialect: dialect)
      let read = try row.conversion.read(example.vendor, context)
      let expected = try CanonicalValue.decode(example.canonical, as: definition.type, dialect: .neutral)
      #expect(read.first == expected, "\(format): the example of \(row.fields)")
    }
  }
}
