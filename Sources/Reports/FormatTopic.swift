import Documents
import Mapping
import PolicyModel

/// What there is to know about a format.
struct FormatTopic {
  let table: MappingTable

  var topic: Topic {
    Topic(
      title: "\(table.format): \(table.title)",
      paragraphs: facts + detection + delivery + warnings + support + sources)
  }

  private var facts: [Topic.Paragraph] {
    [
      ("Vendor", table.vendor), ("Syntax", table.syntax), ("Other names", table.aliases.joined(separator: ", ")),
      ("Platforms", table.platforms.joined(separator: ", ")), ("App", table.packages.joined(separator: ", ")),
      ("Shapes", table.writtenShapes.map(\.name).joined(separator: ", ")), ("Variables", table.dialect ?? "none"),
      ("Envelopes", table.package == nil ? "" : AppEnvelopes.all.map(\.name).joined(separator: ", ")),
    ].filter { !$0.1.isEmpty }.map { Topic.Paragraph($0.0, $0.1) }
  }

  private var detection: [Topic.Paragraph] {
    table.detect.map { detection in
      Topic.Paragraph("Told by", detection.tests.map(\.words).joined(separator: ", and "))
    }
  }

  private var delivery: [Topic.Paragraph] {
    table.delivery.map { delivery in
      let variables = delivery.variables.map { " Variables: \($0)." } ?? ""
      let note = delivery.note.map { " " + $0 } ?? ""
      return Topic.Paragraph("Delivery", "\(delivery.words).\(variables)\(note)")
    } + (table.update.map { [Topic.Paragraph("A changed version", $0.note)] } ?? [])
      + (table.sameAddress.map { [Topic.Paragraph("A second account", $0.note)] } ?? [])
  }

  private var warnings: [Topic.Paragraph] {
    let requires = table.requires.map { prerequisite in
      let condition = prerequisite.when.map { " (where \($0.summary))" } ?? ""
      return Topic.Paragraph("Needs", prerequisite.note + condition)
    }
    let deprecated = table.deprecated.map { [Topic.Paragraph("Deprecated", "since \($0.since). \($0.instead)")] } ?? []
    let inferred = table.inferredKeys.note.map { [Topic.Paragraph("Inferred keys", $0)] } ?? []
    return deprecated + requires + inferred
  }

  private var support: [Topic.Paragraph] {
    let found = FieldCatalogue.all.compactMap { SupportMatrix.row($0, table)?.support }
    let counts = Support.allCases.map { support in "\(support.words) \(found.count { $0 == support })" }
    return [Topic.Paragraph("Fields it can say", counts.joined(separator: ", "))]
  }

  private var sources: [Topic.Paragraph] {
    table.sources.sorted { $0.key < $1.key }.map { Topic.Paragraph("Source", "\($0.key): \($0.value)") }
  }
}

extension Detection.Test {
  /// The test as people read it.
  fileprivate var words: String {
    let place = path.steps.isEmpty ? "the document" : path.description
    guard exists else { return "no \(place)" }
    return values.map { "\(place) is \($0.joined(separator: " or "))" } ?? place
  }
}
